package app.tandem.ui.console.meeting;

import app.tandem.model.Step;
import app.tandem.ui.Texts;

/** What the steps of meetings are called. */
public final class StepWords {

    private StepWords() {}

    public static String of(Texts texts, Step step) {
        return switch (step) {
            case ATTENDANCE -> texts.get("step.attendance");
            case QUESTION -> texts.get("step.question");
            case WRITING -> texts.get("step.writing");
            case SHARING -> texts.get("step.sharing");
            case WALL -> texts.get("step.wall");
            case GROUP -> texts.get("step.group");
            case CLARIFY -> texts.get("step.clarify");
            case VOTE -> texts.get("step.vote");
            case REVEAL -> texts.get("step.reveal");
            case PAIR -> texts.get("step.pair");
            case PLAN -> texts.get("step.plan");
            case SLOTS -> texts.get("step.slots");
            case BALANCE -> texts.get("step.balance");
            case ACTIONS -> texts.get("step.actions");
            case WINS -> texts.get("step.wins");
            case CLOSE -> texts.get("step.close");
        };
    }
}
