package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.EmptyState;
import app.tandem.ui.stage.Showing;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The wall: which page of it the room sees, and all answers to correct and to park. */
public final class WallPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final Showing showing;
    private final Label page = new Label();
    private final Button back;
    private final Button on;
    private final AnswersCard answers;
    private final VBox work;
    private @Nullable List<AnswerLine> shown;
    private long meeting;

    public WallPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        showing = tools.showing();
        back = Parts.keyed(texts.get("forum.wall.back"), texts.get("forum.key.page-back"), () -> showing.turn(-1));
        back.setId("page-back");
        on = Parts.keyed(texts.get("forum.wall.on"), texts.get("forum.key.page-on"), () -> showing.turn(1));
        on.setId("page-on");
        Button share = Parts.plain(texts.get("forum.wall.share"), this::share);
        share.setId("to-sharing");
        answers = new AnswersCard(tools, new EmptyState(texts.get("forum.wall.none"), share));
        VBox.setVgrow(answers, Priority.ALWAYS);
        work = new VBox(pages(), answers);
        work.getStyleClass().add("forum");
        answers.list().addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        showing.page().subscribe(this::showPage);
        showing.pages().subscribe(this::showPage);
    }

    @Override
    public void show(State state, Meeting at) {
        meeting = at.id();
        List<AnswerLine> now = AnswerLine.of(state, at.id());
        if (!now.equals(shown)) {
            shown = now;
            answers.show(now);
        }
        showPage();
    }

    @Override
    public Script script() {
        return new Script(texts.get("forum.say.wall"), texts.get("forum.advise.wall"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return Map.of(Keys.CORRECT_ANSWER, answers.list()::correctSelected, Keys.PARK, answers.list()::parkSelected);
    }

    private void share() {
        tools.door().make(new GoToStep(meeting, Step.SHARING), made -> {},
                why -> tools.tell().accept(Refusals.of(texts, why)));
    }

    /** The list scrolls by its arrows; these keys turn the wall's pages here too. */
    private void turn(KeyEvent event) {
        if (event.getTarget() == answers.list() && Keys.PAGE_ON.combination().match(event)) {
            showing.turn(1);
            event.consume();
        } else if (event.getTarget() == answers.list() && Keys.PAGE_BACK.combination().match(event)) {
            showing.turn(-1);
            event.consume();
        }
    }

    private void showPage() {
        int pages = showing.pages().get();
        int now = Math.min(showing.page().get(), pages - 1);
        page.setText(texts.get("forum.wall.page", now + 1, pages));
        back.setDisable(now == 0);
        on.setDisable(now == pages - 1);
    }

    private HBox pages() {
        page.getStyleClass().add("page");
        page.setMinWidth(Region.USE_PREF_SIZE);
        CardHeader header = new CardHeader(texts.get("forum.wall"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox pages = new HBox(header, page, back, on);
        pages.getStyleClass().addAll("card", "wall-pages");
        return pages;
    }
}
