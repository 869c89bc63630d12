package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import java.util.stream.Collectors;

/** What somebody is in, in words, and what of it would end. */
final class Involvement {

    private Involvement() {}

    /** "duo with Kenji, 2 issues", "no duo", "left". */
    static String words(Texts texts, Member member) {
        return switch (member.standing()) {
            case LEFT -> texts.get("people.left");
            case ANONYMISED -> texts.get("people.left.for-good");
            case ACTIVE -> member.partners().isEmpty() ? inNone(texts, member)
                    : texts.get("people.in", partners(texts, member), member.issues().size());
        };
    }

    private static String inNone(Texts texts, Member member) {
        return member.side().votes() ? texts.get("people.in.none") : texts.get("people.in.neither");
    }

    private static String partners(Texts texts, Member member) {
        return String.join(texts.get("list.comma"), member.partners());
    }

    /** What a change of side, or leaving, ends; said before it happens. */
    static String ends(Texts texts, Member member) {
        if (member.partners().isEmpty()) {
            return texts.get("people.ends.nothing");
        }
        if (member.issues().isEmpty()) {
            return texts.get("people.ends.duo", member.partners().size(), partners(texts, member));
        }
        String numbers = member.issues().stream().map(each -> texts.get("issue.number", each))
                .collect(Collectors.joining(texts.get("list.comma")));
        return texts.get("people.ends.issues", member.partners().size(), partners(texts, member),
                member.issues().size(), numbers);
    }
}
