package app.tandem.ui.console.meetings;

import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.Fate;
import app.tandem.ui.console.meetings.MeetingsView.InTheWay;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An issue that is not settled as its cycle closes: it is carried over, or parked where it has no duo. */
final class LeftIssue extends VBox {

    private enum Way {
        CARRY, PARK
    }

    private final Texts texts;
    private final Label title = new Label();
    private final Segments<Way> ways;
    private final Label note = new Label();
    private final ActButton duos;
    private Fate fate = Fate.CARRIED_OR_PARKED;

    /**
     * @param changed runs when it goes another way
     * @param findDuo leads to where it can be given to a duo
     */
    LeftIssue(Texts texts, InTheWay issue, Runnable changed, Runnable findDuo) {
        this.texts = texts;
        getStyleClass().add("left-issue");
        title.setWrapText(true);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        ways = new Segments<>(choices(texts), way -> {
            go(way);
            changed.run();
        });
        ways.button(Way.CARRY).setId("carry-" + issue.id());
        ways.button(Way.PARK).setId("park-" + issue.id());
        go(Way.CARRY);
        duos = new ActButton(texts.get("meetings.close.duos"), "duo-for-" + issue.id(), findDuo).small();
        getChildren().addAll(title, ways, note, duos);
    }

    private static Map<Way, String> choices(Texts texts) {
        Map<Way, String> choices = new LinkedHashMap<>();
        choices.put(Way.CARRY, texts.get("meetings.close.carry"));
        choices.put(Way.PARK, texts.get("meetings.close.park"));
        return choices;
    }

    void show(InTheWay issue) {
        fate = issue.fate();
        title.setText(issue.words());
        Seen.when(fate == Fate.CARRIED_OR_PARKED, ways);
        Seen.saying(note, switch (fate) {
            case CARRIED_OR_PARKED -> "";
            case CARRIED -> texts.get("meetings.close.carried");
            case NEEDS_DUO -> texts.get("meetings.close.needs-duo");
        });
        Seen.when(fate == Fate.NEEDS_DUO, duos);
    }

    private void go(Way way) {
        ways.show(way);
    }

    /** Parks it where that can be. */
    void park() {
        go(Way.PARK);
    }

    boolean canPark() {
        return fate == Fate.CARRIED_OR_PARKED;
    }

    boolean parked() {
        return canPark() && ways.shown().filter(each -> each == Way.PARK).isPresent();
    }

    boolean carried() {
        return fate != Fate.NEEDS_DUO && !parked();
    }
}
