package app.tandem.ui.console.forum;

import app.tandem.exchange.AnswersFile;
import app.tandem.exchange.AnswersSheet;
import app.tandem.exchange.AnswersSheet.Row;
import app.tandem.exchange.Preview.Remark;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answers of a file, as they would come in: each can be put right or left out. For a planned forum too. */
public final class FileAnswers extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final Label remarks = new Label();
    private final SheetList sheet;
    private final Adding adding;
    private final Consumer<AnswersSheet> read = Bridge.latest(this::opened);
    private final List<Row> rows = new ArrayList<>();
    private final Set<Long> out = new HashSet<>();
    private @Nullable State state;
    private @Nullable Meeting meeting;

    /**
     * @param done hears that answers were added, or that somebody thought better of it
     */
    public FileAnswers(Texts texts, Door door, Runnable done) {
        this.texts = texts;
        header = new CardHeader(texts.get("forum.sheet.file"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(header);
        top.getStyleClass().add("header");
        remarks.getStyleClass().add("remarks");
        remarks.setWrapText(true);
        Seen.when(false, remarks);
        sheet = new SheetList(texts, this::correct, this::leaveOut);
        sheet.setPlaceholder(Parts.words(texts.get("forum.sheet.empty")));
        adding = new Adding(texts, door, done, done);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        adding.listen(this);
        getStyleClass().addAll("card", "sheet-card");
        getChildren().addAll(top, remarks, sheet, adding);
    }

    /** Draws what would come of the file as things are now. */
    public void show(State now, Meeting of) {
        boolean same = state != null && state.seq() == now.seq();
        state = now;
        meeting = of;
        if (!same && isVisible()) {
            judge();
        }
    }

    /** Reads a file, away from the JavaFX thread. */
    public void open(Path file) {
        header.note(file.getFileName().toString());
        show(new AnswersSheet(List.of(), List.of(), null));
        Thread.ofVirtual().name("answers").start(() -> read.accept(AnswersFile.sheet(file)));
    }

    private void opened(AnswersSheet file) {
        show(file);
        if (file.refused() != null) {
            adding.refuse(file.refused());
        } else {
            sheet.requestFocus();
        }
    }

    /** Gives the focus to what the file holds. */
    void focus() {
        sheet.requestFocus();
    }

    private void show(AnswersSheet file) {
        rows.clear();
        rows.addAll(file.rows());
        out.clear();
        String said = file.remarks().stream().map(Remark::words).distinct().limit(3)
                .collect(Collectors.joining(texts.get("list.comma")));
        remarks.setText(said);
        Seen.when(!said.isEmpty(), remarks);
        judge();
    }

    private void judge() {
        if (state != null && meeting != null) {
            SheetView view = SheetView.of(rows, out, state, meeting);
            sheet.show(view.lines());
            adding.show(view, meeting.id());
        }
    }

    private void correct(SheetLine line, String text) {
        rows.replaceAll(each -> each.equals(line.row()) ? each.withText(text) : each);
        judge();
    }

    private void leaveOut(SheetLine line) {
        if (!out.remove(line.id())) {
            out.add(line.id());
        }
        judge();
    }
}
