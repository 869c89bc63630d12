package app.tandem.ui.console.forum;

import app.tandem.model.Side;
import app.tandem.model.TextRule;
import app.tandem.rules.ForumMove.PassTurn;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.forum.SharingView.Place;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideMark;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where an answer is typed: its field, what is said beside it, and the buttons that save it or pass. */
final class Entry extends VBox {

    private final Door door;
    private final Texts texts;
    private final LineField field = new LineField(this::save);
    private final RefusalLine refusing;
    private final Offer offer;
    private final Label side = new Label();
    private final SideMark sideMark = new SideMark();
    private final SideChoice sides;
    private final Signing signing;
    private final Button pass;
    private final Button save;
    private final Button next;
    private long meeting;
    private @Nullable Place turn;
    private @Nullable String askedFor;

    /**
     * @param paste hears of several lines that were pasted into the field
     */
    Entry(MeetingTools tools, Consumer<String> paste) {
        door = new SingleFile(tools.door());
        texts = tools.texts();
        refusing = new RefusalLine(texts, field);
        offer = new Offer(texts, paste);
        sides = new SideChoice(texts);
        signing = new Signing(texts);
        pass = Parts.keyed(texts.get("forum.pass"), texts.get("forum.key.pass"), this::pass);
        pass.setId("pass");
        next = saving(texts.get("forum.save-and-next"), "save-and-next");
        save = saving(texts.get("forum.save"), "save-answer");
        field.setId("answer");
        field.setAccessibleText(texts.get("forum.entry"));
        field.textProperty().subscribe(this::typed);
        field.whenLines(offer::show);
        field.whenTooMuch(length -> refusing.say(texts.get("forum.too-much", length)));
        getStyleClass().add("entry");
        getChildren().addAll(field, refusing, offer, foot());
    }

    void show(SharingView view, long ofMeeting) {
        meeting = ofMeeting;
        Place now = view.now().orElse(null);
        if (turn == null || now == null || turn.person() != now.person()) {
            signing.show(now == null ? null : now.face());
        }
        turn = now;
        boolean turns = view.phase() == Phase.TURN;
        Seen.when(turns, side);
        Seen.when(turns, signing);
        Seen.when(turns, pass);
        Seen.when(turns, next);
        Seen.when(!turns, sides);
        Seen.when(!turns, save);
        if (now != null) {
            showSide(now.face().side());
        }
    }

    private void showSide(Side of) {
        sideMark.show(of);
        side.setText(switch (of) {
            case SALES -> texts.get("forum.side.sales");
            case MARKETING -> texts.get("forum.side.marketing");
            case NEITHER -> texts.get("forum.side.not-known");
        });
    }

    void focus() {
        field.requestFocus();
    }

    /** Saves what is typed; while that is under way, once more does nothing. */
    void save() {
        String typed = field.getText();
        Place now = turn;
        Respond answer = now == null ? new Respond(meeting, typed, sides.chosen(), null, null)
                : new Respond(meeting, typed, null, signing.isSelected() ? now.person() : null, true);
        door.make(answer, made -> saved(typed), this::refused);
    }

    private void saved(String typed) {
        signing.setSelected(false);
        field.taken(typed);
        field.requestFocus();
    }

    private void refused(Refusal why) {
        refusing.show(why);
        field.requestFocus();
    }

    /** Passes the turn on; where something is typed it asks first, and what is typed stays. */
    void pass() {
        if (turn == null) {
            return;
        }
        String typed = field.getText();
        if (!field.written().isEmpty() && !typed.equals(askedFor)) {
            askedFor = typed;
            offer.ask(texts.get("forum.pass.typed"));
            return;
        }
        door.make(new PassTurn(meeting), made -> {
            offer.clear();
            field.requestFocus();
        }, this::refused);
    }

    private void typed() {
        askedFor = null;
        offer.clear();
    }

    private Button saving(String words, String id) {
        Button button = Parts.keyed(words, texts.get("forum.key.enter"), this::save);
        button.setId(id);
        button.getStyleClass().add("accent");
        return button;
    }

    private HBox foot() {
        side.setGraphic(sideMark);
        side.getStyleClass().add("side");
        side.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(pass, next, save);
        buttons.getStyleClass().add("buttons");
        HBox foot = new HBox(side, signing, sides, new Count(texts, field, TextRule.RESPONSE), space,
                buttons);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }
}
