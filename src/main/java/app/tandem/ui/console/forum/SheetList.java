package app.tandem.ui.console.forum;

import app.tandem.ui.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answers that may be added: what is wrong with one is said in its row, where it can be put right or left out. */
final class SheetList extends CorrectingList<SheetLine> {

    private final Texts texts;
    private final BiConsumer<SheetLine, String> correcting;
    private final Consumer<SheetLine> leavingOut;

    /**
     * @param correcting is told what a line should say
     * @param leavingOut is told which line to leave out, or to take in again
     */
    SheetList(Texts texts, BiConsumer<SheetLine, String> correcting, Consumer<SheetLine> leavingOut) {
        super(texts);
        this.texts = texts;
        this.correcting = correcting;
        this.leavingOut = leavingOut;
        setId("sheet");
    }

    @Override
    Row<SheetLine> row() {
        return new SheetRow(texts, this::correct, leavingOut);
    }

    @Override
    void keep(SheetLine line, String text) {
        leave();
        correcting.accept(line, text);
    }
}
