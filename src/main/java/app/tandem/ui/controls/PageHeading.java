package app.tandem.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a page: its title, a line about what is on it, and at the right what can be done. */
public final class PageHeading extends HBox {

    private final Label title = new Label();
    private final Label line = new Label();

    public PageHeading(Node... acts) {
        getStyleClass().add("page-heading");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        line.getStyleClass().add("page-subtitle");
        line.setWrapText(true);
        Seen.when(false, line);
        VBox words = new VBox(title, line);
        words.getStyleClass().add("heading");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox all = new HBox(acts);
        all.getStyleClass().addAll("head-acts", "form");
        getChildren().addAll(words, all);
    }

    public PageHeading(String title, Node... acts) {
        this(acts);
        this.title.setText(title);
    }

    /** Says what the page is about by now. */
    public void show(String now, String about) {
        title.setText(now);
        say(about);
    }

    /** Says something about what is on the page; nothing takes no room. */
    public void say(String words) {
        Seen.saying(line, words);
    }

    /** A shape before that line. */
    public PageHeading sign(Feather icon) {
        line.setGraphic(new Icon(icon));
        return this;
    }
}
