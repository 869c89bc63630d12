package app.tandem.ui;

import app.tandem.exchange.Json;
import app.tandem.store.JournalLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was done by hand, told again as a file of moves: what, from whoever did it; when and by which seed, from the journal. */
final class JourneyMoves {

    private record Told(String move, Map<String, ?> parts) {}

    private final List<Told> told = new ArrayList<>();

    /** Something was done. */
    void did(String move, Map<String, ?> parts) {
        told.add(new Told(move, parts));
    }

    /** Lines of JSON, one for each thing done; each takes the time and the seed of the journal's next line of its move. */
    List<String> lines(List<JournalLine> journal) {
        Map<String, Deque<JournalLine>> byMove = new HashMap<>();
        journal.forEach(each -> byMove.computeIfAbsent(each.move(), move -> new ArrayDeque<>()).add(each));
        return told.stream().map(each -> line(each, byMove.getOrDefault(each.move(), new ArrayDeque<>()).remove()))
                .toList();
    }

    private static String line(Told told, JournalLine line) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("move", told.move());
        parts.putAll(told.parts());
        parts.put("at", line.at());
        parts.put("seed", line.seed());
        return Json.text(parts);
    }
}
