package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.RowVerdict;
import app.tandem.model.Side;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideLabel;
import app.tandem.ui.controls.Tone;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An import in short: how many are new, here already or in need of a look, and how many each side has afterwards. */
final class ShortCard extends VBox {

    private final Texts texts;
    private final Line added = new Line(Feather.PLUS_CIRCLE, Tone.GOOD);
    private final Line here = new Line(Feather.CHECK, Tone.QUIET);
    private final Line flagged = new Line(Feather.ALERT_TRIANGLE, Tone.LOOK);
    private final Line skipped = new Line(Feather.MINUS, Tone.QUIET);
    private final Map<Side, Label> counts = new EnumMap<>(Side.class);
    private final Map<Side, HBox> sides = new EnumMap<>(Side.class);

    ShortCard(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "short-card");
        Label title = new Label(texts.get("people.import.short"));
        title.getStyleClass().add("card-title");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        Label afterwards = new Label(texts.get("people.import.afterwards"));
        afterwards.getStyleClass().add("afterwards");
        getChildren().addAll(title, added, here, flagged, skipped, rule, afterwards);
        for (Side side : Side.values()) {
            Label count = new Label();
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            counts.put(side, count);
            sides.put(side, new HBox(new SideLabel(texts, side), space, count));
        }
        getChildren().addAll(sides.values());
    }

    void show(PeopleCheck check) {
        int news = check.count(RowVerdict.New.class);
        int flags = check.count(RowVerdict.Flagged.class);
        int out = check.count(RowVerdict.LeftOut.class);
        added.show(news, texts.get("people.import.short.new", news));
        here.show(check.count(RowVerdict.Same.class) + check.count(RowVerdict.Changed.class),
                texts.get("people.import.short.here"));
        flagged.show(flags, texts.get("people.import.short.flagged", flags));
        skipped.show(out, texts.get("people.import.short.skipped"));
        Seen.when(out > 0, skipped);
        counts.forEach((side, count) -> count.setText(Integer.toString(check.afterwards().getOrDefault(side, 0))));
        sides.forEach((side, line) -> Seen.when(side.votes() || check.afterwards().getOrDefault(side, 0) > 0,
                line));
    }

    /** A count with its shape and its word. */
    private static final class Line extends HBox {

        private final Label count = new Label();
        private final Label words = new Label();

        Line(Feather icon, Tone tone) {
            getStyleClass().add("line");
            count.getStyleClass().add("count");
            words.getStyleClass().add("words");
            getChildren().addAll(new Icon(icon), count, words);
            tone.on(this);
        }

        void show(int many, String said) {
            count.setText(Integer.toString(many));
            words.setText(said);
        }
    }
}
