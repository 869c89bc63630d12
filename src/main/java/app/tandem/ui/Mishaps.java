package app.tandem.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place for what nobody expected: logged once, told once, in plain words with the details to copy. */
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Texts texts;
    private final Windows windows;
    private boolean telling;

    Mishaps(Texts texts, Windows windows) {
        this.texts = texts;
        this.windows = windows;
    }

    /** Takes in all that nobody catches on the JavaFX thread. */
    void watch() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, reason) -> tell(reason));
    }

    /** While one is told, another is logged only. */
    void tell(Throwable reason) {
        LOG.error("Something unexpected happened: {}", where(reason));
        if (!telling) {
            telling = true;
            try {
                show(where(reason));
            } finally {
                telling = false;
            }
        }
    }

    private void show(String details) {
        ButtonType copy = new ButtonType(texts.get("mishap.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(texts.get("mishap.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.ERROR, texts.get("mishap.what"), copy, close);
        Stage stage = windows.stage();
        alert.initOwner(stage.isShowing() ? stage : null);
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(texts.get("mishap.title"));
        TextArea text = new TextArea(details);
        text.setEditable(false);
        alert.getDialogPane().setExpandableContent(text);
        windows.theme().dress(alert.getDialogPane().getScene());
        alert.showAndWait().filter(copy::equals).ifPresent(pressed -> copy(details));
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Where it went wrong, without messages, which may hold what people wrote. */
    private static String where(Throwable reason) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        for (Throwable each = reason; each != null; each = each.getCause()) {
            lines.println(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                lines.println("    " + frame);
            }
        }
        return text.toString();
    }
}
