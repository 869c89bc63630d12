package app.tandem.ui;

import app.tandem.exchange.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The moves that lead to the second half of a cycle: its people, a forum, a prioritizing, and what the duos wrote. */
final class SecondHalf {

    private static final String FIRST_OF_IT = "\"changeMeeting\", \"meeting\": 3";

    private SecondHalf() {}

    static List<String> before() {
        List<String> lines = new ArrayList<>();
        lines.add(Json.text(Map.of("move", "importPeople", "people",
                Journey.people().stream().map(Journey::parts).toList(), "at", "2027-01-10T08:00:00Z")));
        lines.addAll(accepted("real-plan"));
        lines.add(Json.text(Map.of("move", "importResponses", "meeting", 1, "answers",
                Journey.lines("answers.txt").stream().map(each -> Map.of("text", each)).toList(), "at",
                "2027-01-11T09:00:00Z")));
        accepted("real-cycle").stream().takeWhile(each -> !each.contains(FIRST_OF_IT)).forEach(lines::add);
        return lines;
    }

    /** Without the lines that are there to be refused. */
    private static List<String> accepted(String name) {
        List<String> all = Journey.lines("../cli/" + name + ".jsonl");
        List<String> refused = Journey.lines("../cli/" + name + "-refused.jsonl");
        return IntStream.range(0, all.size())
                .filter(each -> refused.stream().noneMatch(line -> line.startsWith("[" + (each + 1) + ",")))
                .mapToObj(all::get).toList();
    }
}
