package app.tandem.ui.stage;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.stage.StagePlace.InWindow;
import app.tandem.ui.stage.StagePlace.NotShown;
import app.tandem.ui.stage.StagePlace.OnScreen;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** Says on the console where the stage is, and brings it to another place. */
public final class StageChip extends MenuButton {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

    private final Texts texts;
    private final StageWindow window;

    public StageChip(Texts texts, StageWindow window) {
        this.texts = texts;
        this.window = window;
        setId("stage-chip");
        getStyleClass().add("stage-chip");
        setGraphic(new Icon(Feather.MONITOR));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> offerPlaces());
        window.place().subscribe(this::draw);
        window.offered().subscribe(this::draw);
        offerPlaces();
    }

    private void draw() {
        Integer offered = window.offered().get();
        setText(offered == null ? said(window.place().get()) : texts.get("stage.chip.offered", offered));
        pseudoClassStateChanged(SHOWN, !(window.place().get() instanceof NotShown));
        pseudoClassStateChanged(OFFERED, offered != null);
    }

    private void offerPlaces() {
        ToggleGroup one = new ToggleGroup();
        getItems().setAll(window.places().stream().map(each -> item(each, one)).toList());
    }

    private RadioMenuItem item(StagePlace place, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(choice(place));
        item.setToggleGroup(one);
        item.setSelected(place.equals(window.place().get()));
        item.setOnAction(event -> window.show(place));
        return item;
    }

    private String said(StagePlace place) {
        return switch (place) {
            case OnScreen(int number) -> texts.get("stage.chip.screen", number);
            case InWindow() -> texts.get("stage.chip.window");
            case NotShown() -> texts.get("stage.chip.none");
        };
    }

    private String choice(StagePlace place) {
        return switch (place) {
            case OnScreen(int number) -> texts.get("stage.on.screen", number);
            case InWindow() -> texts.get("stage.on.window");
            case NotShown() -> texts.get("stage.on.none");
        };
    }
}
