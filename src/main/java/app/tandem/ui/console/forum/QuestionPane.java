package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import app.tandem.rules.CycleMove.ChangeCycle;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The one question, to be read out and corrected where it stands, and how long people write then. */
public final class QuestionPane implements StepPane {

    private final Door door;
    private final Texts texts;
    private final Label question = new Label();
    private final Button correct;
    private final Corrector corrector;
    private final WritingMinutes minutes;
    private final VBox work;
    private @Nullable QuestionView view;

    public QuestionPane(MeetingTools tools) {
        door = new SingleFile(tools.door());
        texts = tools.texts();
        question.getStyleClass().add("question");
        question.setWrapText(true);
        correct = Parts.quiet(texts.get("forum.question.correct"), Feather.EDIT_2, this::correct);
        correct.setId("correct-question");
        corrector = new Corrector(texts, TextRule.QUESTION, this::save, this::leave);
        minutes = new WritingMinutes(texts, tools.door());
        work = new VBox(card(), minutes);
        work.getStyleClass().add("forum");
        correcting(false);
    }

    @Override
    public void show(State state, Meeting meeting) {
        QuestionView now = QuestionView.of(state, meeting);
        if (now.equals(view)) {
            return;
        }
        view = now;
        question.setText(now.question());
        minutes.show(now);
    }

    @Override
    public Script script() {
        return new Script(texts.get("forum.say.question"), texts.get("forum.advise.question"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public Set<FrameCard> cards() {
        return EnumSet.of(FrameCard.SPOKEN, FrameCard.RECORD);
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return Map.of(Keys.CORRECT_QUESTION, this::correct);
    }

    private VBox card() {
        CardHeader header = new CardHeader(texts.get("forum.question"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(header, correct);
        top.getStyleClass().add("header");
        VBox card = new VBox(top, question, corrector);
        card.getStyleClass().addAll("card", "question-card");
        return card;
    }

    private void correct() {
        if (view != null && question.isVisible()) {
            correcting(true);
            corrector.begin(view.question());
        }
    }

    private void save(String text) {
        if (view != null) {
            door.make(new ChangeCycle(view.cycle(), null, text, null, null, null, null), made -> leave(),
                    corrector::refused);
        }
    }

    private void leave() {
        correcting(false);
        correct.requestFocus();
    }

    private void correcting(boolean now) {
        Seen.when(now, corrector);
        Seen.when(!now, question);
        Seen.when(!now, correct);
    }
}
