package app.tandem.ui.console.forum;

import app.tandem.exchange.AnswersSheet;
import app.tandem.model.Meeting;
import app.tandem.model.ResponseSide;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.LinesArea;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list that is pasted or typed, one line an answer, and beside it what would come of it. For a planned forum too. */
public final class PasteAnswers extends VBox {

    /** A list of two hundred long answers; what is longer is kept, but not laid out. */
    private static final int MOST_TYPED = 60_000;
    private static final int MOST_BREAKS = 2 * AnswersSheet.MOST_PASTED;

    private final Texts texts;
    private final LinesArea list = new LinesArea("list");
    private final VBox held;
    private final Label heldWords = new Label();
    private final SheetList sheet;
    private final SideChoice side;
    private final Adding adding;
    private @Nullable String tooLong;
    private @Nullable State state;
    private @Nullable Meeting meeting;

    /**
     * @param done hears that answers were added, or that somebody thought better of it
     */
    public PasteAnswers(Texts texts, Door door, Runnable done) {
        this.texts = texts;
        sheet = new SheetList(texts, this::correct, this::leaveOut);
        sheet.setPlaceholder(Parts.words(texts.get("forum.sheet.empty")));
        side = new SideChoice(texts);
        adding = new Adding(texts, door, () -> {
            clear();
            done.run();
        }, done);
        held = held();
        list.setPromptText(texts.get("forum.sheet.prompt"));
        list.setTextFormatter(new TextFormatter<>(this::fitting));
        list.textProperty().subscribe(this::judge);
        side.whenChosen(this::judge);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == list) {
                event.consume();
                done.run();
            }
        });
        adding.listen(this);
        getStyleClass().addAll("card", "sheet-card");
        getChildren().addAll(header(), columns(), sides(), adding);
        Seen.when(false, held);
    }

    /** Draws what would come of the list as things are now; what was typed stays. */
    public void show(State now, Meeting of) {
        boolean same = state != null && state.seq() == now.seq();
        state = now;
        meeting = of;
        if (!same && isVisible()) {
            judge();
        }
    }

    /** Begins with these lines after what is there already. */
    public void begin(String lines) {
        judge();
        list.appendText(list.getText().isBlank() || lines.isEmpty() ? lines : "\n" + lines);
        list.requestFocus();
    }

    /** Gives the focus to the list. */
    void focus() {
        list.requestFocus();
    }

    private void clear() {
        tooLong = null;
        list.clear();
    }

    private @Nullable Change fitting(Change change) {
        String now = change.getControlNewText();
        boolean fits = now.length() <= MOST_TYPED
                && now.chars().filter(each -> each == '\n').limit(MOST_BREAKS + 1L).count() <= MOST_BREAKS;
        if (fits || change.isDeleted() && !change.isAdded()) {
            return change;
        }
        tooLong = now;
        judge();
        return null;
    }

    private void judge() {
        Seen.when(tooLong != null, held);
        list.setVisible(tooLong == null);
        AnswersSheet pasted = AnswersSheet.pasted(tooLong == null ? list.getText() : tooLong);
        if (pasted.refused() != null) {
            sheet.show(List.of());
            heldWords.setText(texts.get("forum.sheet.held"));
            adding.refuse(pasted.refused());
        } else if (state != null && meeting != null) {
            show(pasted, state, meeting);
        }
    }

    private void show(AnswersSheet pasted, State now, Meeting of) {
        String from = side.chosen() == ResponseSide.NOT_KNOWN ? "" : side.chosen().name();
        SheetView view = SheetView.of(pasted.rows().stream().map(each -> each.withSide(from)).toList(), Set.of(), now,
                of);
        sheet.show(view.lines());
        adding.show(view, of.id());
    }

    /** Puts right what stands on a line. */
    private void correct(SheetLine line, String text) {
        replace(line, text.strip());
    }

    private void leaveOut(SheetLine line) {
        replace(line, "");
    }

    private void replace(SheetLine line, String text) {
        if (tooLong == null) {
            List<String> lines = new ArrayList<>(List.of(list.getText().split("\n", -1)));
            lines.set((int) line.id() - 1, text);
            list.setText(String.join("\n", lines));
        }
    }

    private VBox held() {
        heldWords.setWrapText(true);
        Button clear = Parts.plain(texts.get("forum.sheet.clear"), this::letGo);
        clear.setId("clear-list");
        VBox all = new VBox(heldWords, clear);
        all.getStyleClass().add("held");
        return all;
    }

    /** Lets go of what was too long; what was typed before is still there. */
    private void letGo() {
        tooLong = null;
        judge();
        list.requestFocus();
    }

    private HBox header() {
        CardHeader title = new CardHeader(texts.get("forum.sheet.paste"));
        title.note(texts.get("forum.sheet.paste.how"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title);
        header.getStyleClass().add("header");
        return header;
    }

    private HBox sides() {
        Label from = new Label(texts.get("forum.sheet.side"));
        from.getStyleClass().add("quiet");
        HBox sides = new HBox(from, side);
        sides.getStyleClass().add("sides");
        return sides;
    }

    private HBox columns() {
        StackPane typed = new StackPane(list, held);
        typed.getStyleClass().add("typed");
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox columns = new HBox(typed, sheet);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }
}
