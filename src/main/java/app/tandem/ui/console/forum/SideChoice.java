package app.tandem.ui.console.forum;

import app.tandem.model.ResponseSide;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.SideMark;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** From which side answers come: not known, sales or marketing. */
final class SideChoice extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    SideChoice(Texts texts) {
        getStyleClass().add("side-choice");
        setMinWidth(USE_PREF_SIZE);
        add(ResponseSide.NOT_KNOWN, texts.get("forum.side.not-known"), "side-not-known");
        add(ResponseSide.SALES, texts.get("forum.side.sales"), "side-sales");
        add(ResponseSide.MARKETING, texts.get("forum.side.marketing"), "side-marketing");
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        group.getToggles().getFirst().setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    ResponseSide chosen() {
        return (ResponseSide) group.getSelectedToggle().getUserData();
    }

    void whenChosen(Runnable hears) {
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                hears.run();
            }
        });
    }

    private void add(ResponseSide side, String words, String id) {
        ToggleButton choice = new ToggleButton(words, new SideMark(Parts.side(side)));
        choice.setId(id);
        choice.setUserData(side);
        choice.setToggleGroup(group);
        choice.getStyleClass().add("side-toggle");
        choice.setMinWidth(USE_PREF_SIZE);
        getChildren().add(choice);
    }
}
