package app.tandem.ui.console.forum;

import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One answer that may be added, with its line, and what is wrong with it or odd. */
final class SheetRow extends HBox implements CorrectingList.Row<SheetLine> {

    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final int SHOWN = 600;

    private final Texts texts;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label from = new Label();
    private final Label flag = new Label();
    private final Icon icon = new Icon(Feather.ALERT_TRIANGLE);
    private final IconButton correct;
    private final IconButton out;
    private @Nullable SheetLine shown;

    SheetRow(Texts texts, Consumer<SheetLine> correcting, Consumer<SheetLine> leavingOut) {
        this.texts = texts;
        correct = new IconButton(() -> act(correcting));
        correct.show(Feather.EDIT_2, texts.get("forum.answer.correct"));
        out = new IconButton(() -> act(leavingOut));
        getStyleClass().addAll("answer-row", "sheet-row");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("text-of-answer");
        text.setWrapText(true);
        from.getStyleClass().add("remark");
        from.setWrapText(true);
        flag.getStyleClass().add("flag");
        flag.setGraphic(icon);
        flag.setWrapText(true);
        VBox words = new VBox(text, from, flag);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox acts = new HBox(correct, out);
        acts.getStyleClass().add("acts");
        acts.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, words, acts);
    }

    @Override
    public HBox node() {
        return this;
    }

    @Override
    public void show(SheetLine line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        number.setText(line.row().lines().toString());
        text.setText(begun(line.text()));
        say(from, from(line));
        say(flag, flag(line));
        icon.setIconCode(line.refused() == null ? Feather.COPY : Feather.ALERT_TRIANGLE);
        out.show(line.out() ? Feather.CORNER_UP_LEFT : Feather.X,
                line.out() ? texts.get("forum.sheet.in") : texts.get("forum.sheet.out"));
        pseudoClassStateChanged(FLAGGED, line.refused() != null && !line.out());
        pseudoClassStateChanged(OUT, line.out());
    }

    /** A line of a million characters is not drawn in full; it is refused for its length, and says it. */
    private String begun(String whole) {
        String line = whole.substring(0, Math.min(whole.length(), SHOWN)).strip().replaceAll("\\R", " ");
        return whole.length() <= SHOWN ? line : texts.get("forum.sheet.begun", line);
    }

    private String from(SheetLine line) {
        String side = line.row().side().strip();
        String author = line.row().author().strip();
        if (author.isEmpty()) {
            return side;
        }
        return side.isEmpty() ? author : texts.get("forum.sheet.from", author, side);
    }

    private String flag(SheetLine line) {
        if (line.out()) {
            return texts.get("forum.sheet.left-out");
        }
        if (line.refused() != null) {
            return Refusals.of(texts, line.refused());
        }
        return line.remark() == null ? "" : line.remark();
    }

    private static void say(Label label, String words) {
        label.setText(words);
        Seen.when(!words.isEmpty(), label);
    }

    private void act(Consumer<SheetLine> with) {
        if (shown != null) {
            with.accept(shown);
        }
    }
}
