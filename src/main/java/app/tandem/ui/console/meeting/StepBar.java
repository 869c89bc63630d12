package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.KeyCap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The steps of a meeting, to be gone to in any order; the next one by name at the right. */
final class StepBar extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Texts texts;
    private final Consumer<Step> go;
    private final Button back;
    private final Button next = new Button();
    private final HBox steps = new HBox();
    private @Nullable MeetingKind kind;
    private @Nullable Step now;
    private @Nullable Step aim;
    private boolean open;

    StepBar(Texts texts, Consumer<Step> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("step-bar");
        back = new Button("", new Icon(Feather.ARROW_LEFT));
        back.setId("step-back");
        back.getStyleClass().add("back");
        back.setTooltip(new Tooltip(texts.get("meeting.step.back")));
        back.setAccessibleText(texts.get("meeting.step.back"));
        back.setOnAction(event -> by(-1));
        next.setId("step-next");
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setGraphic(new KeyCap("→"));
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(event -> by(1));
        steps.getStyleClass().add("steps");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back, steps, space, next);
    }

    void show(Meeting meeting) {
        if (kind != meeting.kind()) {
            kind = meeting.kind();
            make(meeting.kind().steps());
        }
        if (meeting.step() == now && meeting.running() == open && aim == null) {
            return;
        }
        now = meeting.step();
        open = meeting.running();
        aim = aim == now ? null : aim;
        int at = meeting.kind().steps().indexOf(meeting.step());
        for (int i = 0; i < meeting.kind().steps().size(); i++) {
            mark((Button) steps.getChildren().get(2 * i), i, at);
        }
        boolean last = at == meeting.kind().steps().size() - 1;
        back.setDisable(at == 0 || !open);
        next.setVisible(!last && open);
        if (!last) {
            next.setText(texts.get("meeting.step.next", StepWords.of(texts, meeting.kind().steps().get(at + 1))));
        }
    }

    private void make(List<Step> all) {
        steps.getChildren().clear();
        List<Button> buttons = new ArrayList<>();
        for (Step each : all) {
            if (!buttons.isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                steps.getChildren().add(line);
            }
            Button button = new Button(StepWords.of(texts, each));
            button.setId("step-" + each.name().toLowerCase(texts.locale()));
            button.getStyleClass().add("step");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> go(each));
            buttons.add(button);
            steps.getChildren().add(button);
        }
    }

    private void mark(Button button, int index, int at) {
        Label number = new Label(index < at ? "" : texts.get("meeting.step.number", index + 1));
        number.setGraphic(index < at ? new Icon(Feather.CHECK) : null);
        number.getStyleClass().add("step-number");
        button.setGraphic(number);
        button.pseudoClassStateChanged(DONE, index < at);
        button.pseudoClassStateChanged(NOW, index == at);
        button.setDisable(!open);
    }

    /** Goes to a step; nothing where one is there already. */
    void go(Step to) {
        if (aim != null || to != now) {
            aim = to;
            go.accept(to);
        }
    }

    /** The move to a step was refused: one stays where one is. */
    void stay() {
        aim = null;
    }

    /**
     * Goes on by so many steps, or back; nothing where there is no such step. A key pressed again before the first was
     * drawn counts from where that one leads.
     */
    void by(int steps) {
        MeetingKind of = kind;
        Step from = aim == null ? now : aim;
        if (of != null && from != null) {
            int to = of.steps().indexOf(from) + steps;
            if (to >= 0 && to < of.steps().size()) {
                go(of.steps().get(to));
            }
        }
    }
}
