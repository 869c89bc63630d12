package app.tandem.ui.console.forum;

import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The button that adds answers, which says how many, and what is said beside it where they cannot be added. */
final class Adding extends VBox {

    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final Texts texts;
    private final Door door;
    private final Runnable done;
    private final Button add;
    private final RefusalLine refusing;
    private SheetView view = SheetView.NONE;
    private long meeting;

    /**
     * @param done hears that they were added, or that somebody thought better of it
     */
    Adding(Texts texts, Door door, Runnable done, Runnable leave) {
        this.texts = texts;
        this.door = new SingleFile(door);
        this.done = done;
        add = Parts.keyed("", texts.get("key.ctrl", texts.get("key.enter")), this::add);
        add.setId("add-answers");
        add.getStyleClass().add("accent");
        refusing = new RefusalLine(texts, add);
        Button cancel = Parts.plain(texts.get("forum.sheet.cancel"), leave);
        cancel.setId("leave-sheet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, add);
        foot.getStyleClass().add("entry-foot");
        getStyleClass().add("adding");
        getChildren().addAll(refusing, foot);
    }

    void show(SheetView now, long ofMeeting) {
        view = now;
        meeting = ofMeeting;
        refusing.clear();
        say();
    }

    /** Nothing can be added, and why. */
    void refuse(Refusal why) {
        view = SheetView.NONE;
        say();
        refusing.show(why);
    }

    private void say() {
        int count = view.answers().size();
        add.setDisable(count == 0);
        add.setText(view.left() == 0 ? texts.get("forum.sheet.add", count)
                : texts.get("forum.sheet.add-some", count, view.left()));
    }

    /** Ctrl+Enter adds, from wherever one is in a part but where a line is corrected. */
    void listen(Region part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ADD.match(event) && !(event.getTarget() instanceof LineField)) {
                event.consume();
                add();
            }
        });
    }

    private void add() {
        if (!add.isDisabled()) {
            door.make(new ImportResponses(meeting, view.answers()), made -> done.run(), refusing::show);
        }
    }
}
