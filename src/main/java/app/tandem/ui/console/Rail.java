package app.tandem.ui.console;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Mark;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where one is and where one can go: the workspace, its pages, and light or dark. */
public final class Rail extends VBox {

    private final MenuButton workspace = new MenuButton();
    private final Tooltip name = new Tooltip();
    private final Label home;

    /**
     * @param leave closes the workspace and goes back to the welcome screen
     * @param theme the button for light and dark
     */
    public Rail(Texts texts, Runnable leave, IconButton theme) {
        getStyleClass().add("rail");
        MenuItem close = new MenuItem(texts.get("rail.leave"));
        close.setOnAction(event -> leave.run());
        workspace.setId("workspace");
        workspace.getStyleClass().add("workspace");
        workspace.setGraphic(new Mark());
        workspace.setTooltip(name);
        workspace.getItems().add(close);
        workspace.setWrapText(true);
        workspace.setMaxWidth(Double.MAX_VALUE);
        home = new Label(texts.get("rail.home"), new Icon(Feather.HOME));
        home.getStyleClass().addAll("nav", "here");
        home.setTooltip(new Tooltip(texts.get("rail.home")));
        home.setMaxWidth(Double.MAX_VALUE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(workspace, home, space, theme);
    }

    public void show(String nameOfWorkspace) {
        workspace.setText(nameOfWorkspace);
        name.setText(nameOfWorkspace);
    }

    /** Keeps the icons alone, or says the words too. */
    void fold(boolean folded) {
        ContentDisplay display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        workspace.setContentDisplay(display);
        home.setContentDisplay(display);
    }
}
