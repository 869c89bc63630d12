package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.LongWork;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the file, and says how it should look, or why it was refused. */
final class FileStep extends VBox {

    private final Button choose;
    private final LongWork work;
    private final RefusalLine refusal;

    FileStep(Texts texts, Runnable chosen) {
        getStyleClass().addAll("card", "file-step");
        Label title = new Label(texts.get("people.import.file.title"));
        title.getStyleClass().add("card-title");
        choose = new Button(texts.get("people.import.choose"), new Icon(Feather.FILE_TEXT));
        choose.setId("choose-file");
        choose.getStyleClass().add("accent");
        choose.setDefaultButton(true);
        choose.setOnAction(event -> chosen.run());
        work = new LongWork(choose);
        refusal = new RefusalLine(texts, choose);
        refusal.setId("file-refused");
        HBox act = new HBox(work);
        act.getStyleClass().add("act");
        getChildren().addAll(title, words(texts.get("people.import.file.text")),
                words(texts.get("people.import.file.sides")), sample(texts), act, refusal);
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        return words;
    }

    private static VBox sample(Texts texts) {
        VBox sample = new VBox(new Label(texts.get("people.import.file.sample")),
                new Label(texts.get("people.import.file.sample.one")),
                new Label(texts.get("people.import.file.sample.other")));
        sample.getStyleClass().add("sample");
        sample.setMaxWidth(USE_PREF_SIZE);
        return sample;
    }

    void reading(String words) {
        refusal.clear();
        work.begin(words);
    }

    void read() {
        work.end();
    }

    /** Says beside the button why the file cannot be taken. */
    void refuse(String why) {
        refusal.say(why);
    }

    void entered() {
        choose.requestFocus();
    }
}
