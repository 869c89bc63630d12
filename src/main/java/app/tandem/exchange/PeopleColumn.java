package app.tandem.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a column of a file of people may hold. */
public enum PeopleColumn {
    NAME(Set.of("name"), Set.of("full name", "person", "names", "vorname", "first name", "vor- und nachname")),
    SIDE(Set.of("side", "seite"), Set.of("team", "department", "abteilung", "bereich", "group")),
    EMAIL(Set.of("email", "e-mail"), Set.of("mail", "e-mail address", "email address", "e-mail-adresse"));

    private final Set<String> exact;
    private final Set<String> likely;

    PeopleColumn(Set<String> exact, Set<String> likely) {
        this.exact = exact;
        this.likely = likely;
    }

    /** The column that a header names beyond doubt. */
    static Optional<PeopleColumn> of(String header) {
        return Stream.of(values()).filter(each -> each.exact.contains(Bytes.plain(header))).findFirst();
    }

    /** Which column is which, as far as the headers say or suggest it. */
    public static Map<PeopleColumn, Integer> guess(List<String> headers) {
        Map<PeopleColumn, Integer> guess = new EnumMap<>(PeopleColumn.class);
        Stream.of(values()).forEach(each -> first(headers, each.exact).or(() -> first(headers, each.likely))
                .ifPresent(index -> guess.put(each, index)));
        return guess;
    }

    /** Whether the headers name the columns without which there is nobody to import, each once. */
    public static boolean clear(List<String> headers) {
        return Stream.of(NAME, SIDE).allMatch(each -> count(headers, each) == 1) && count(headers, EMAIL) <= 1;
    }

    private static long count(List<String> headers, PeopleColumn column) {
        return headers.stream().map(Bytes::plain).filter(column.exact::contains).count();
    }

    private static Optional<Integer> first(List<String> headers, Set<String> words) {
        return IntStream.range(0, headers.size()).filter(each -> words.contains(Bytes.plain(headers.get(each))))
                .boxed().findFirst();
    }
}
