package app.tandem.ui.console.forum;

import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whose turn it is, and where the answer is typed; before the rounds, what begins them. */
final class TurnCard extends VBox {

    private final Door door;
    private final Texts texts;
    private final Avatar avatar;
    private final Label title = new Label();
    private final Label round = new Label();
    private final Button begin;
    private final Button again;
    private final RefusalLine refusing;
    private final Entry entry;
    private Phase phase = Phase.BEFORE;
    private long meeting;

    /**
     * @param paste opens the list to paste, with these lines in it
     * @param file asks for a file of answers
     */
    TurnCard(MeetingTools tools, Consumer<String> paste, Runnable file) {
        door = new SingleFile(tools.door());
        texts = tools.texts();
        avatar = new Avatar(texts);
        avatar.getStyleClass().add("large");
        entry = new Entry(tools, paste);
        begin = Parts.keyed(texts.get("forum.begin"), texts.get("forum.key.enter"), this::begin);
        begin.setId("begin-sharing");
        begin.getStyleClass().add("accent");
        again = Parts.plain(texts.get("forum.again"), this::begin);
        again.setId("share-again");
        refusing = new RefusalLine(texts, begin);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("card", "turn-card");
        getChildren().addAll(header(paste, file), begin, refusing, entry);
    }

    void show(SharingView view, long ofMeeting) {
        meeting = ofMeeting;
        boolean moved = phase != view.phase();
        phase = view.phase();
        title.setText(title(view));
        round.setText(round(view));
        view.now().ifPresent(now -> avatar.show(now.face()));
        Seen.when(phase == Phase.TURN, avatar);
        Seen.when(phase == Phase.BEFORE, begin);
        Seen.when(phase == Phase.OVER, again);
        Seen.when(phase != Phase.BEFORE, entry);
        entry.show(view, ofMeeting);
        if (moved) {
            refusing.clear();
        }
    }

    void focus() {
        if (phase == Phase.BEFORE) {
            begin.requestFocus();
        } else {
            entry.focus();
        }
    }

    /** What Enter means here. */
    void enter() {
        if (phase == Phase.BEFORE) {
            begin();
        } else {
            entry.save();
        }
    }

    void pass() {
        entry.pass();
    }

    private void begin() {
        door.make(new BeginSharing(meeting), made -> entry.focus(), refusing::show);
    }

    private String title(SharingView view) {
        return switch (view.phase()) {
            case BEFORE -> texts.get("forum.before");
            case TURN -> texts.get("forum.turn", view.now().orElseThrow().face().firstName());
            case OVER -> texts.get("forum.over");
            case NOBODY -> texts.get("forum.nobody");
        };
    }

    private String round(SharingView view) {
        return switch (view.phase()) {
            case BEFORE -> texts.get("forum.before.how", view.order().size());
            case TURN -> texts.get("forum.round", view.round(), view.number());
            case OVER -> texts.get("forum.over.how");
            case NOBODY -> texts.get("forum.nobody.how");
        };
    }

    private HBox header(Consumer<String> paste, Runnable file) {
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        round.getStyleClass().add("round");
        round.setWrapText(true);
        VBox words = new VBox(title, round);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button list = Parts.quiet(texts.get("forum.paste"), Feather.CLIPBOARD, () -> paste.accept(""));
        list.setId("paste");
        Button csv = Parts.quiet(texts.get("forum.csv"), Feather.FILE, file);
        csv.setId("csv");
        HBox header = new HBox(avatar, words, again, list, csv);
        header.getStyleClass().add("header");
        return header;
    }
}
