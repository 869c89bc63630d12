package app.tandem.ui.console.setup;

import app.tandem.exchange.NameList;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.LinesArea;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideLabel;
import app.tandem.ui.controls.SideMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the names of one side are typed or pasted; below stands how many there are and which lines need a look. */
final class NamesCard extends VBox {

    /** As many flagged lines as are said one by one. */
    private static final int SAID = 4;

    private final Texts texts;
    private final LinesArea area;
    private final Label count = new Label();
    private final VBox flags = new VBox();
    private final RefusalLine refusal;
    private NameList list = NameList.of("");

    NamesCard(Texts texts, Side side, Runnable changed) {
        this.texts = texts;
        this.area = new LinesArea("names-" + side.name().toLowerCase(Locale.ROOT));
        getStyleClass().addAll("card", "names-card");
        area.setPromptText(texts.get("setup.names.prompt"));
        area.setAccessibleText(SideLabel.word(texts, side));
        area.textProperty().subscribe((before, now) -> {
            list = NameList.of(now);
            changed.run();
        });
        VBox.setVgrow(area, Priority.ALWAYS);
        flags.getStyleClass().add("flags");
        refusal = new RefusalLine(texts, area);
        getChildren().addAll(header(side), area, flags, refusal);
    }

    private HBox header(Side side) {
        Label title = new Label(SideLabel.word(texts, side), new SideMark(side));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("card-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, count);
        header.getStyleClass().add("card-header");
        return header;
    }

    /** What was typed, read. */
    NameList list() {
        return list;
    }

    LinesArea area() {
        return area;
    }

    void clear() {
        area.clear();
    }

    /** Says how many names there are, and what is wrong beside the other list. */
    void show(NameList apart) {
        count.setText(apart.tooMany() ? "" : texts.get("setup.names.count", apart.count()));
        flags.getChildren().setAll(said(apart).stream().map(NamesCard::line).toList());
        Seen.when(!flags.getChildren().isEmpty(), flags);
    }

    /** Says that the rules have refused one of the names. */
    void refuse(String why) {
        refusal.say(why);
    }

    private List<String> said(NameList apart) {
        if (apart.tooMany()) {
            return List.of(texts.get("setup.names.too-many", ImportPeople.MOST));
        }
        List<String> said = apart.flags().stream()
                .sorted(Comparator.comparingLong(NameList.Flag::line)).limit(SAID).map(this::words).collect(
                        Collectors.toCollection(ArrayList::new));
        if (apart.flags().size() > SAID) {
            said.add(texts.get("setup.names.more", apart.flags().size() - SAID));
        }
        return said;
    }

    private String words(NameList.Flag flag) {
        return switch (flag.reason()) {
            case TWICE -> texts.get("setup.names.twice", flag.line(), flag.detail());
            case OTHER_SIDE -> texts.get("setup.names.other-side", flag.line(), flag.detail());
            case NAME -> texts.get("setup.names.name", flag.line(), flag.detail());
            case EMAIL -> texts.get("setup.names.email", flag.line(), flag.detail());
        };
    }

    private static Label line(String words) {
        Label line = new Label(words, new Icon(Feather.ALERT_TRIANGLE));
        line.getStyleClass().add("flag");
        line.setWrapText(true);
        return line;
    }
}
