package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.EmptyState;
import app.tandem.ui.controls.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Sharing in rounds: whose turn it is, what they say, and all answers so far; or a list of them pasted or read. */
public final class SharingPane implements StepPane {

    private final Texts texts;
    private final AskForFile files;
    private final TurnCard turn;
    private final AnswersCard answers;
    private final OrderCard order;
    private final PasteAnswers paste;
    private final FileAnswers file;
    private final VBox sharing;
    private final StackPane work;
    private SharingView view = new SharingView(Phase.NOBODY, 1, 1, List.of(), List.of());
    private @Nullable State drawn;

    public SharingPane(MeetingTools tools) {
        this(tools, AskForFile::bySystem);
    }

    SharingPane(MeetingTools tools, AskForFile files) {
        this.files = files;
        texts = tools.texts();
        turn = new TurnCard(tools, this::paste, this::askForFile);
        answers = new AnswersCard(tools, none());
        order = new OrderCard(texts);
        paste = new PasteAnswers(texts, tools.door(), this::share);
        file = new FileAnswers(texts, tools.door(), this::share);
        VBox.setVgrow(answers, Priority.ALWAYS);
        sharing = new VBox(turn, answers);
        sharing.getStyleClass().addAll("forum", "sharing");
        work = new StackPane(sharing, paste, file);
        work.getStyleClass().add("forum");
        shown(sharing);
    }

    private EmptyState none() {
        Button list = Parts.plain(texts.get("forum.paste"), () -> paste(""));
        list.setId("paste-first");
        return new EmptyState(texts.get("forum.answers.none"), list);
    }

    @Override
    public void show(State state, Meeting meeting) {
        if (state.equals(drawn)) {
            return;
        }
        drawn = state;
        view = SharingViews.of(state, meeting);
        turn.show(view, meeting.id());
        answers.show(view.answers());
        order.show(view);
        paste.show(state, meeting);
        file.show(state, meeting);
    }

    @Override
    public Script script() {
        return switch (view.phase()) {
            case BEFORE, NOBODY -> new Script(texts.get("forum.say.before"), texts.get("forum.advise.before"));
            case TURN -> new Script(
                    texts.get("forum.say.turn", view.now().orElseThrow().face().firstName()),
                    texts.get("forum.advise.turn"));
            case OVER -> new Script(texts.get("forum.say.over"), texts.get("forum.advise.over"));
        };
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(order);
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        acts.put(Keys.SAVE, () -> whileSharing(turn::enter));
        acts.put(Keys.PASS, () -> whileSharing(turn::pass));
        acts.put(Keys.CORRECT_ANSWER, () -> whileSharing(answers.list()::correctSelected));
        acts.put(Keys.PARK, () -> whileSharing(answers.list()::parkSelected));
        return acts;
    }

    @Override
    public void focus() {
        if (sharing.isVisible()) {
            turn.focus();
        } else if (paste.isVisible()) {
            paste.focus();
        } else {
            file.focus();
        }
    }

    private void whileSharing(Runnable act) {
        if (sharing.isVisible()) {
            act.run();
        }
    }

    private void paste(String lines) {
        shown(paste);
        paste.begin(lines);
    }

    private void askForFile() {
        files.ask(texts.get("forum.sheet.ask"), work.getScene() == null ? null : work.getScene().getWindow())
                .ifPresent(chosen -> {
                    shown(file);
                    file.open(chosen);
                });
    }

    private void share() {
        shown(sharing);
        turn.focus();
    }

    private void shown(Node part) {
        work.getChildren().forEach(each -> Seen.when(each == part, each));
    }
}
