package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/** From no people to the close of the open forum. */
final class ForumJourney {

    private static final int TYPED = 3;

    private final Journey journey;
    private final Hands hands;
    private final JourneyMoves moves;

    ForumJourney(Journey journey) {
        this.journey = journey;
        this.hands = journey.hands();
        this.moves = journey.moves();
    }

    void play() {
        people();
        plan();
        begin();
        questionAndWriting();
        share();
        paste();
        wall();
        journey.close(1, LocalDate.now().plusDays(7), 0, 0, 0, 0, 0, 1, 2, 5, 4, 2);
    }

    private void people() {
        hands.press("setup-import");
        hands.at("choose-file");
        hands.keys(KeyCode.ENTER);
        hands.at("import");
        hands.keys(KeyCode.ENTER);
        hands.at("plan-first");
        assertThat(journey.state().stream(Person.class)).hasSize(Journey.names().size());
        moves.did("importPeople", Map.of("people", Journey.people().stream().map(Journey::parts).toList()));
    }

    private void plan() {
        hands.keys(KeyCode.ENTER);
        hands.sees(".setup-page");
        hands.writes("cycle-name", "First round");
        hands.press("plan");
        hands.sees(".next-meeting");
        journey.until("the forum is planned", now -> now.stream(Meeting.class).count() == 1);
        moves.did("openCycle", Map.of("name", "First round", "question",
                journey.state().stream(Cycle.class).findFirst().orElseThrow().question()));
        var schedule = journey.meeting(1).schedule();
        moves.did("planMeeting", Map.of("kind", "OPEN_FORUM", "details", Map.of("zone", schedule.zoneId(), "start",
                Objects.requireNonNull(schedule.planned()).atZone(schedule.zoneId()).toLocalDateTime())));
    }

    private void begin() {
        hands.press("next-act");
        journey.at(Step.ATTENDANCE);
        journey.openStage();
        hands.onStage(".stage-welcome-page", 1);
        hands.press("attendance-all");
        journey.allHere(1, Journey.names());
    }

    private void questionAndWriting() {
        hands.press("step-next");
        journey.at(Step.QUESTION);
        hands.readOnStage(journey.state().stream(Cycle.class).findFirst().orElseThrow().question());
        journey.on(Step.WRITING);
        timer(true);
        hands.onStage(".stage-digits", 1);
        hands.keys(KeyCode.ADD);
        timer(false);
    }

    private void timer(boolean runs) {
        hands.keys(KeyCode.SPACE);
        journey.until("the timer runs: " + runs, now -> Meetings.running(now)
                .flatMap(each -> Timers.current(now, each)).filter(each -> (each.endsAt() != null) == runs)
                .isPresent());
    }

    private void share() {
        journey.on(Step.SHARING);
        hands.at("begin-sharing");
        hands.keys(KeyCode.ENTER);
        hands.at("answer");
        moves.did("beginSharing", Map.of("meeting", 1));
        answer(0);
        answer(1);
        pass();
        answer(2);
        assertThat(hands.reads(".turn-card .heading")).contains(turn());
    }

    private void answer(int index) {
        String words = Journey.lines("answers.txt").get(index);
        hands.writes("answer", words);
        hands.keys(KeyCode.ENTER);
        journey.until("the answer is there", now -> now.stream(Response.class).count() == index + 1);
        hands.until("its field is empty", () -> hands.node("#answer", TextArea.class).getText()
                .isEmpty());
        moves.did("respond", Map.of("meeting", 1, "text", words, "turn", true));
    }

    /** Whose turn it is says nothing, and the next one is asked. */
    private void pass() {
        String before = turn();
        hands.keys(KeyCode.ESCAPE, KeyCode.P);
        journey.until("the next one's turn", now -> !turn().equals(before));
        hands.readOnStage(turn());
        moves.did("passTurn", Map.of("meeting", 1));
    }

    private String turn() {
        var state = journey.state();
        return People.name(state,
                SharingRounds.whoseTurn(state, Meetings.running(state).orElseThrow().id()).orElseThrow());
    }

    private void paste() {
        List<String> rest = Journey.lines("answers.txt").stream().skip(TYPED).toList();
        hands.press("paste");
        hands.at("list");
        hands.pastes(String.join("\n", rest));
        hands.until("the lines were read", () -> hands.node("#add-answers", Labeled.class).getText()
                .contains(Integer.toString(rest.size())));
        hands.press("add-answers");
        journey.until("all answers are there", now -> now.stream(Response.class).count() == TYPED + rest.size());
        moves.did("importResponses",
                Map.of("meeting", 1, "answers", rest.stream().map(each -> Map.of("text", each)).toList()));
    }

    private void wall() {
        journey.on(Step.WALL);
        hands.readOnStage(Journey.lines("answers.txt").getFirst());
        hands.keys(KeyCode.PAGE_DOWN);
        hands.until("another page of the wall", () -> !hands.node("#page-back", Labeled.class).isDisabled());
    }
}
