package app.tandem.ui;

import app.tandem.rules.Refusal;
import java.util.Set;

/** A refusal as one sentence: what was at fault, in words of its own, and the rule. */
public final class Refusals {

    /** Fields whose rule says what they may be, and not what they are. */
    private static final Set<String> NUMBERS = Set.of("writing", "clarify", "present", "discuss", "slot",
            "issuesPerDuo", "hotTarget");

    private Refusals() {}

    public static String of(Texts texts, Refusal refusal) {
        String name = name(refusal.field());
        if (name.equals("list") && refusal.value() instanceof Integer count) {
            return texts.get("refused.count", field(texts, name), refusal.rule(), count);
        }
        return NUMBERS.contains(name) && refusal.value() != null
                ? texts.get("refused.value", field(texts, name), refusal.rule(), refusal.value().toString())
                : texts.get("refused.rule", field(texts, name), refusal.rule());
    }

    /** "writing" of "details.writing", "people" of "people[3]". */
    private static String name(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.replaceAll("\\[\\d+]", "");
    }

    /** What a field of a move is called on the screen. */
    private static String field(Texts texts, String name) {
        return switch (name) {
            case "meeting" -> texts.get("refused.field.meeting");
            case "cycle" -> texts.get("refused.field.cycle");
            case "issue" -> texts.get("refused.field.issue");
            case "issues" -> texts.get("refused.field.issues");
            case "into" -> texts.get("refused.field.into");
            case "response", "responses" -> texts.get("refused.field.response");
            case "answers" -> texts.get("refused.field.answers");
            case "duo" -> texts.get("refused.field.duo");
            case "alsoPair", "locked" -> texts.get("refused.field.also-pair");
            case "sales", "otherSales" -> texts.get("refused.field.sales");
            case "marketing" -> texts.get("refused.field.marketing");
            case "person", "people" -> texts.get("refused.field.person");
            case "author" -> texts.get("refused.field.author");
            case "owner" -> texts.get("refused.field.owner");
            case "facilitator" -> texts.get("refused.field.facilitator");
            case "scribe" -> texts.get("refused.field.scribe");
            case "timekeeper" -> texts.get("refused.field.timekeeper");
            case "name" -> texts.get("refused.field.name");
            case "email" -> texts.get("refused.field.email");
            case "side" -> texts.get("refused.field.side");
            case "from" -> texts.get("refused.field.from");
            case "place" -> texts.get("refused.field.place");
            case "start", "nextAt" -> texts.get("refused.field.start");
            case "zone" -> texts.get("refused.field.zone");
            case "text" -> texts.get("refused.field.text");
            case "title" -> texts.get("refused.field.title");
            case "question", "nextQuestion" -> texts.get("refused.field.question");
            case "reason", "noNextReason" -> texts.get("refused.field.reason");
            case "wording" -> texts.get("refused.field.wording");
            case "note" -> texts.get("refused.field.note");
            case "action" -> texts.get("refused.field.action");
            case "due" -> texts.get("refused.field.due");
            case "nextOn" -> texts.get("refused.field.next-on");
            case "heldOn" -> texts.get("refused.field.held-on");
            case "round" -> texts.get("refused.field.round");
            case "dots" -> texts.get("refused.field.dots");
            case "counts", "hands" -> texts.get("refused.field.counts");
            case "most" -> texts.get("refused.field.most");
            case "ratings", "rating" -> texts.get("refused.field.ratings");
            case "turn" -> texts.get("refused.field.turn");
            case "step", "steps" -> texts.get("refused.field.step");
            case "seconds", "left" -> texts.get("refused.field.seconds");
            case "writing", "clarify", "present", "discuss", "slot" -> texts.get("refused.field.writing");
            case "issuesPerDuo" -> texts.get("refused.field.issues-per-duo");
            case "hotTarget" -> texts.get("refused.field.hot-target");
            case "order" -> texts.get("refused.field.order");
            case "file" -> texts.get("refused.field.file");
            case "list" -> texts.get("refused.field.list");
            case "undo" -> texts.get("refused.field.undo");
            case "redo" -> texts.get("refused.field.redo");
            default -> texts.get("refused.field.other");
        };
    }
}
