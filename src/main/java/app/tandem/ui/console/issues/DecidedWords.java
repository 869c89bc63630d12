package app.tandem.ui.console.issues;

import app.tandem.model.Decision;
import app.tandem.model.FistCount;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as an event of an issue's story: its exact words, and the hands it rests on. */
record DecidedWords(Texts texts, State state) {

    Event event(Decision decision) {
        LocalDate day = Meetings.day(state.get(Meeting.class, decision.meeting()));
        List<Words> words = new ArrayList<>(
                List.of(new Words("wording", texts.get("issues.wording"), decision.wording())));
        String reason = decision.reason();
        if (reason != null) {
            words.add(new Words("reason", texts.get("issues.reason"), reason));
        }
        return new Event(status(decision), headline(decision, day), day, detail(decision),
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

    private String headline(Decision decision, LocalDate day) {
        return switch (decision.kind()) {
            case ADOPT -> texts.get("issues.decided.adopt");
            case ADOPT_WITH_CHANGES -> texts.get("issues.decided.changes");
            case TRIAL -> texts.get("issues.decided.trial", said(decision.reviewOn(), day));
            case REWORK -> texts.get("issues.decided.rework", said(decision.due(), day));
            case DECLINE -> texts.get("status.declined");
            case PARK -> texts.get("status.parked");
            case OTHER -> texts.get("issues.decided.other");
        };
    }

    private String said(@Nullable LocalDate date, LocalDate today) {
        return date == null ? "" : texts.days().date(date, today);
    }

    private String detail(Decision decision) {
        List<String> said = new ArrayList<>(List.of(texts.get("issues.said", decision.wording())));
        Long fist = decision.fist();
        said.add(fist == null ? texts.get("issues.no-vote") : hands(state.get(FistCount.class, fist)));
        if (decision.weak()) {
            said.add(texts.get("issues.weak"));
        }
        String reason = decision.reason();
        if (reason != null) {
            said.add(texts.get("issues.because", reason));
        }
        return String.join(" ", said);
    }

    private String hands(FistCount count) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < count.hands().size(); i++) {
            if (count.hands().get(i) > 0) {
                shown.add(hand(i, count.hands().get(i)));
            }
        }
        return texts.get("issues.fist", String.join(texts.get("list.comma"), shown));
    }

    private String hand(int fingers, int hands) {
        return switch (fingers) {
            case 0 -> texts.get("issues.fist.zeros", hands);
            case 1 -> texts.get("issues.fist.ones", hands);
            case 2 -> texts.get("issues.fist.twos", hands);
            case 3 -> texts.get("issues.fist.threes", hands);
            case 4 -> texts.get("issues.fist.fours", hands);
            default -> texts.get("issues.fist.fives", hands);
        };
    }
}
