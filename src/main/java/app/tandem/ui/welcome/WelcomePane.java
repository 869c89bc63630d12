package app.tandem.ui.welcome;

import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.KeySheet;
import app.tandem.ui.controls.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: what this is, three ways to begin, and what happens when. */
public final class WelcomePane extends StackPane {

    private final Texts texts;
    private final HBox choices;
    private final Label busy = new Label();
    private final Label trouble = new Label();
    private final KeySheet sheet;
    private @Nullable Node chosen;

    /**
     * @param chosen is told which way was taken
     * @param theme the button for light and dark
     */
    public WelcomePane(Texts texts, Consumer<Choice> chosen, IconButton theme) {
        this.texts = texts;
        getStyleClass().add("welcome");
        choices = choices(chosen);
        HBox content = new HBox(begin(), new FourMeetings(texts));
        content.getStyleClass().add("content");
        content.setMaxHeight(USE_PREF_SIZE);
        StackPane centred = new StackPane(content);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setAlignment(theme, Pos.BOTTOM_RIGHT);
        sheet = new KeySheet(texts);
        getChildren().addAll(new Ornament(), scroll, theme, sheet);
    }

    /** What keys do here, beside those of every window. */
    public Map<Keys, Runnable> acts() {
        return sheet.isVisible() ? sheet.acts() : Map.of(Keys.HELP, this::help);
    }

    private void help() {
        sheet.toggle(List.of(Keys.HELP), "");
    }

    /** Says what is being done; until it is, nothing else can be chosen, and the focus waits at what is said. */
    public void showBusy(String words) {
        trouble.setVisible(false);
        busy.setText(words);
        busy.setVisible(true);
        if (!choices.isDisabled()) {
            chosen = getScene() == null ? null : getScene().getFocusOwner();
            busy.requestFocus();
            choices.setDisable(true);
        }
    }

    /** Says why it could not be done, and lets choose again. */
    public void showTrouble(String words) {
        ready();
        trouble.setText(words);
        trouble.setVisible(true);
    }

    /** Lets choose again. */
    public void ready() {
        trouble.setVisible(false);
        choices.setDisable(false);
        if (busy.isFocused() && chosen != null) {
            chosen.requestFocus();
        }
        busy.setVisible(false);
    }

    private VBox begin() {
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add("app-name");
        HBox brand = new HBox(new Mark(), name);
        brand.getStyleClass().add("brand");
        Label motto = wrapped("motto", texts.get("welcome.motto"));
        Label lead = wrapped("lead", texts.get("welcome.lead"));
        VBox begin = new VBox(brand, motto, lead, choices, below());
        begin.getStyleClass().add("begin");
        return begin;
    }

    private HBox choices(Consumer<Choice> chosen) {
        HBox row = new HBox();
        row.getStyleClass().add("choices");
        row.getChildren()
                .setAll(Arrays.stream(Choice.values()).map(each -> new ChoiceCard(texts, each, chosen)).toList());
        ((ChoiceCard) row.getChildren().getFirst()).first();
        return row;
    }

    /** In one place: what is so, what is being done, or what stood in the way. */
    private StackPane below() {
        HBox facts = new HBox(fact(Feather.WIFI_OFF, "welcome.offline"), fact(Feather.HARD_DRIVE, "welcome.local"));
        facts.getStyleClass().add("facts");
        facts.visibleProperty().bind(busy.visibleProperty().or(trouble.visibleProperty()).not());
        line(busy, "busy", Feather.CLOCK);
        busy.setFocusTraversable(true);
        line(trouble, "trouble", Feather.ALERT_CIRCLE);
        StackPane below = new StackPane(facts, busy, trouble);
        below.getStyleClass().add("below");
        return below;
    }

    private static void line(Label line, String style, Feather icon) {
        line.getStyleClass().addAll("line", style);
        line.setGraphic(new Icon(icon));
        line.setWrapText(true);
        line.setVisible(false);
    }

    private Label fact(Feather icon, String key) {
        Label fact = new Label(texts.get(key), new Icon(icon));
        fact.getStyleClass().add("fact");
        return fact;
    }

    private static Label wrapped(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
