package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The page's title; beside it whether the issues stand as a list or as a board, and the way into a file. */
final class IssuesHead extends HBox {

    private final Segments<Boolean> views;
    private final ActButton export;

    /**
     * @param board whether the issues stand as a board
     * @param write writes what was found into a file
     */
    IssuesHead(Texts texts, BooleanProperty board, Runnable write) {
        Label title = new Label(texts.get("rail.issues"));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Map<Boolean, String> words = new LinkedHashMap<>();
        words.put(false, texts.get("issues.view.list"));
        words.put(true, texts.get("issues.view.board"));
        views = new Segments<>(words, board::set);
        views.button(false).setId("as-list");
        views.button(false).setGraphic(new Icon(Feather.LIST));
        views.button(true).setId("as-board");
        views.button(true).setGraphic(new Icon(Feather.COLUMNS));
        board.subscribe(views::show);
        export = new ActButton(texts.get("issues.export"), "export-csv", write).with(Feather.DOWNLOAD);
        HBox acts = new HBox(views, export);
        acts.getStyleClass().add("head-acts");
        getStyleClass().addAll("page-heading", "issues-head");
        getChildren().addAll(title, space, acts);
    }

    /** Nothing that was found makes no file. */
    void found(boolean any) {
        export.setDisable(!any);
    }
}
