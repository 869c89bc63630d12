package app.tandem.model;

import static app.tandem.model.Step.ACTIONS;
import static app.tandem.model.Step.ATTENDANCE;
import static app.tandem.model.Step.BALANCE;
import static app.tandem.model.Step.CLARIFY;
import static app.tandem.model.Step.CLOSE;
import static app.tandem.model.Step.GROUP;
import static app.tandem.model.Step.PAIR;
import static app.tandem.model.Step.PLAN;
import static app.tandem.model.Step.QUESTION;
import static app.tandem.model.Step.REVEAL;
import static app.tandem.model.Step.SHARING;
import static app.tandem.model.Step.SLOTS;
import static app.tandem.model.Step.VOTE;
import static app.tandem.model.Step.WALL;
import static app.tandem.model.Step.WINS;
import static app.tandem.model.Step.WRITING;

import java.util.List;

/** The four kinds of meeting, each with the steps of its step bar in their usual order. */
public enum MeetingKind {
    OPEN_FORUM(ATTENDANCE, QUESTION, WRITING, SHARING, WALL, CLOSE),
    PRIORITIZE(ATTENDANCE, GROUP, CLARIFY, VOTE, REVEAL, PAIR, CLOSE),
    FOLLOW_UP(ATTENDANCE, PLAN, SLOTS, BALANCE, CLOSE),
    TEMPERATURE_CHECK(ATTENDANCE, ACTIONS, SLOTS, WINS, CLOSE);

    private final List<Step> steps;

    MeetingKind(Step... steps) {
        this.steps = List.of(steps);
    }

    public List<Step> steps() {
        return steps;
    }
}
