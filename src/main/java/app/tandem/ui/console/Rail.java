package app.tandem.ui.console;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where one is and where one can go: the workspace, its pages; at its foot what all pages share. */
public final class Rail extends VBox {

    /** The pages of a workspace. */
    public enum Page {
        HOME,
        /** The meeting that runs; there only while one does. */
        MEETING, MEETINGS, ISSUES, DUOS, PEOPLE, MINUTES
    }

    private final Texts texts;
    private final Button search = new Button();
    private final List<Label> searchWords = new ArrayList<>();
    private final MenuButton workspace = new MenuButton();
    private final Tooltip name = new Tooltip();
    private final Map<Page, Button> pages = new EnumMap<>(Page.class);
    private final Label hotButtons = new Label();
    private boolean folded;

    /**
     * @param leave closes the workspace and goes back to the welcome screen
     * @param go shows a page
     * @param shared the buttons at its foot
     */
    public Rail(Texts texts, Runnable leave, Consumer<Page> go, IconButton... shared) {
        this.texts = texts;
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
        add(Page.HOME, texts.get("rail.home"), Feather.HOME, go);
        add(Page.MEETING, texts.get("rail.meeting"), Feather.PLAY_CIRCLE, go);
        add(Page.MEETINGS, texts.get("rail.meetings"), Feather.CALENDAR, go);
        add(Page.ISSUES, texts.get("rail.issues"), Feather.TARGET, go);
        add(Page.DUOS, texts.get("rail.duos"), Feather.LINK_2, go);
        add(Page.PEOPLE, texts.get("rail.people"), Feather.USERS, go);
        add(Page.MINUTES, texts.get("rail.minutes"), Feather.FILE_TEXT, go);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(workspace);
        getChildren().addAll(pages.entrySet().stream().map(each -> place(each.getKey(), each.getValue())).toList());
        FlowPane foot = new FlowPane(shared);
        foot.getStyleClass().add("rail-foot");
        getChildren().addAll(space, foot);
        meeting(false);
        hotButtons(0);
    }

    /** The way to the issues has their count at its end. */
    private Region place(Page page, Button button) {
        if (page != Page.ISSUES) {
            return button;
        }
        hotButtons.setId("hot-button-count");
        hotButtons.getStyleClass().add("nav-count");
        hotButtons.setMouseTransparent(true);
        StackPane place = new StackPane(button, hotButtons);
        place.getStyleClass().add("nav-place");
        return place;
    }

    /** How many hot buttons the cycle has. */
    public void hotButtons(int count) {
        hotButtons.setText(count == 0 ? "" : String.valueOf(count));
        String words = count == 0 ? texts.get("rail.issues") : texts.get("rail.issues.hot", count);
        Button button = Objects.requireNonNull(pages.get(Page.ISSUES));
        button.setAccessibleText(words);
        button.getTooltip().setText(words);
        seeCount();
    }

    private void seeCount() {
        hotButtons.setVisible(!folded && !hotButtons.getText().isEmpty());
    }

    /** Puts the way to the search above the pages. */
    public void search(Runnable find) {
        Label words = new Label(texts.get("rail.search"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        searchWords.addAll(List.of(words, new KeyCap(texts.get("rail.search.key"))));
        HBox line = new HBox(new Icon(Feather.SEARCH));
        line.getChildren().addAll(searchWords);
        line.getStyleClass().add("search-line");
        search.setId("search");
        search.getStyleClass().add("rail-search");
        search.setTooltip(new Tooltip(texts.get("rail.search")));
        search.setAccessibleText(texts.get("rail.search"));
        search.setGraphic(line);
        search.setMaxWidth(Double.MAX_VALUE);
        search.setOnAction(event -> find.run());
        getChildren().add(1, search);
    }

    /** A button for all keys that act on a page. */
    public static IconButton help(Texts texts, Runnable show) {
        IconButton button = new IconButton(show);
        button.setId("help");
        button.show(Feather.HELP_CIRCLE, texts.get("rail.help"));
        return button;
    }

    private void add(Page page, String words, Feather icon, Consumer<Page> go) {
        Button button = new Button(words, new Icon(icon));
        button.setId("to-" + page.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("nav");
        button.setTooltip(new Tooltip(words));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> go.accept(page));
        pages.put(page, button);
    }

    public void show(String nameOfWorkspace) {
        workspace.setText(nameOfWorkspace);
        name.setText(nameOfWorkspace);
    }

    /** Marks the page that is shown. */
    public void here(Page page) {
        pages.forEach((each, button) -> {
            button.getStyleClass().remove("here");
            if (each == page) {
                button.getStyleClass().add("here");
            }
        });
    }

    /** Whether a meeting runs that one can go to. */
    public void meeting(boolean runs) {
        Button button = Objects.requireNonNull(pages.get(Page.MEETING));
        button.setVisible(runs);
        button.setManaged(runs);
    }

    /** Keeps the icons alone, or says the words too. */
    void fold(boolean now) {
        folded = now;
        seeCount();
        ContentDisplay display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        workspace.setContentDisplay(display);
        pages.values().forEach(each -> each.setContentDisplay(display));
        searchWords.forEach(each -> {
            each.setVisible(!folded);
            each.setManaged(!folded);
        });
    }
}
