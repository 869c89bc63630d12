package app.tandem.ui.console.minutes;

import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.ui.Texts;
import app.tandem.ui.console.Saving;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The files that minutes can become. */
final class ExportCard extends VBox {

    private final Texts texts;
    private final Saving files;
    private final Supplier<Handout> handout;
    private final Consumer<String> tell;
    private final Label saved = new Label();
    private final RefusalLine refused;

    /**
     * @param handout what is written
     * @param tell says a sentence in passing
     */
    ExportCard(Texts texts, Saving files, Supplier<Handout> handout, Consumer<String> tell) {
        this.texts = texts;
        this.files = files;
        this.handout = handout;
        this.tell = tell;
        this.refused = new RefusalLine(texts, this);
        getStyleClass().add("export-card");
        Label title = new Label(texts.get("minutes.export"));
        title.getStyleClass().add("card-title");
        Label as = new Label(texts.get("minutes.saved-as"));
        as.getStyleClass().add("field-name");
        saved.setId("saved-as");
        saved.getStyleClass().add("saved-as");
        saved.setWrapText(true);
        saved.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, format("html", Feather.GLOBE, Html::write), format("md", Feather.HASH,
                Markdown::write), refused, as, saved);
    }

    void show(Handout now) {
        refused.clear();
        saved.setText(String.join("\n", now.fileName("html"), now.fileName("md")));
    }

    private Button format(String extension, Feather icon, Function<Handout, String> writer) {
        Label name = new Label(name(extension));
        name.getStyleClass().add("format-name");
        Label use = new Label(use(extension));
        use.getStyleClass().add("quiet");
        VBox words = new VBox(name, use);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Icon(icon), words, new Icon(Feather.DOWNLOAD));
        line.getStyleClass().add("format-line");
        line.setMouseTransparent(true);
        Button button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("export-" + extension);
        button.setGraphic(line);
        button.setAccessibleText(name.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("format");
        button.setOnAction(event -> write(extension, writer));
        return button;
    }

    private String name(String extension) {
        return extension.equals("html") ? texts.get("minutes.export.html") : texts.get("minutes.export.md");
    }

    private String use(String extension) {
        return extension.equals("html") ? texts.get("minutes.export.html.use") : texts.get("minutes.export.md.use");
    }

    private void write(String extension, Function<Handout, String> writer) {
        refused.clear();
        Handout now = handout.get();
        files.save(now.fileName(extension), () -> writer.apply(now), this::written, refused::say);
    }

    private void written(Path file) {
        tell.accept(texts.get("minutes.written", file.getFileName()));
    }
}
