package app.tandem.ui.console.issues;

import app.tandem.model.Decision;
import app.tandem.model.FistCount;
import app.tandem.rules.Issues;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.console.slot.DecisionWords;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was decided of an issue, in its exact words, and the hands that it rests on. */
record Decided(Source source) {

    private static final List<String> HANDS = List.of("issues.fist.zeros", "issues.fist.ones", "issues.fist.twos",
            "issues.fist.threes", "issues.fist.fours", "issues.fist.fives");

    void tell(Life life) {
        Issues.decisions(source.state(), source.issue().id()).forEach(each -> life.at(each.id(), event(each)));
    }

    private Texts texts() {
        return source.texts();
    }

    private Event event(Decision decision) {
        LocalDate day = source.dayOf(decision.meeting());
        List<Words> words = new ArrayList<>(
                List.of(new Words("wording", texts().get("issues.wording"), decision.wording())));
        String reason = decision.reason();
        if (reason != null) {
            words.add(new Words("reason", texts().get("issues.reason"), reason));
        }
        return new Event(status(decision), DecisionWords.of(texts(), decision, day), day, said(decision),
                new Correction(Correction.Kind.DECISION, decision.id(), words));
    }

    private static IssueStatus status(Decision decision) {
        return switch (decision.kind()) {
            case ADOPT, ADOPT_WITH_CHANGES, TRIAL -> IssueStatus.IN_PROGRESS;
            case REWORK -> IssueStatus.ASSIGNED;
            case DECLINE -> IssueStatus.DECLINED;
            case PARK -> IssueStatus.PARKED;
            case OTHER -> IssueStatus.PRESENTED;
        };
    }

    private List<String> said(Decision decision) {
        List<String> said = new ArrayList<>(List.of(source.quoted(decision.wording())));
        String reason = decision.reason();
        if (reason != null) {
            said.add(source.because(reason));
        }
        Long fist = decision.fist();
        if (fist == null) {
            said.add(texts().get("issues.no-vote"));
        } else {
            String hands = hands(source.state().get(FistCount.class, fist));
            said.add(decision.weak() ? texts().get("issues.fist.weak", hands) : texts().get("issues.fist", hands));
        }
        if (decision.override()) {
            said.add(texts().get("slot.decided.override"));
        }
        return said;
    }

    private String hands(FistCount count) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < count.hands().size(); i++) {
            if (count.hands().get(i) > 0) {
                shown.add(texts().get(HANDS.get(i), count.hands().get(i)));
            }
        }
        return String.join(texts().get("list.comma"), shown);
    }
}
