package app.tandem.ui.console.setup;

import app.tandem.exchange.NameList;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The names of both sides, one list beside the other, or the way to a file of them. */
final class NameLists extends VBox {

    private final Texts texts;
    private final NamesCard sales;
    private final NamesCard marketing;

    /**
     * @param typed runs when something was typed
     * @param importFile opens the import of a file of people
     */
    NameLists(Texts texts, Runnable typed, Runnable importFile) {
        this.texts = texts;
        sales = new NamesCard(texts, Side.SALES, typed);
        marketing = new NamesCard(texts, Side.MARKETING, typed);
        HBox both = new HBox(sales, marketing);
        both.getStyleClass().add("both-lists");
        Stream.of(sales, marketing).forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        VBox.setVgrow(both, Priority.ALWAYS);
        Label why = new Label(texts.get("setup.import.why"));
        why.getStyleClass().add("quiet");
        Button file = new Button(texts.get("setup.import"), new Icon(Feather.FILE_TEXT));
        file.setId("setup-import");
        file.setOnAction(event -> importFile.run());
        HBox from = new HBox(why, file);
        from.getStyleClass().add("from-file");
        getStyleClass().add("lists");
        getChildren().addAll(both, from);
    }

    NameList sales() {
        return sales.list();
    }

    NameList marketing() {
        return marketing.list();
    }

    /** Every name that was typed. */
    Stream<String> names() {
        return Stream.of(sales, marketing).flatMap(each -> each.list().names().stream()).map(NameList.Named::name);
    }

    /** Says of each list what is wrong with it beside the other. */
    void draw() {
        sales.show(sales.list().apartFrom(marketing.list()));
        marketing.show(marketing.list().apartFrom(sales.list()));
    }

    /** What is still to be done before the names can be taken; empty where they can. */
    Optional<String> lacking() {
        NameList one = sales.list().apartFrom(marketing.list());
        NameList other = marketing.list().apartFrom(sales.list());
        if (one.tooMany() || other.tooMany() || one.count() + other.count() > ImportPeople.MOST) {
            return Optional.of(texts.get("setup.lacks.fewer", ImportPeople.MOST));
        }
        int flags = one.flags().size() + other.flags().size();
        if (flags > 0) {
            return Optional.of(texts.get("setup.lacks.flags", flags));
        }
        return one.count() + other.count() == 0 ? Optional.of(texts.get("setup.lacks.names")) : Optional.empty();
    }

    /** Says why a name was refused, below the list of its side; gives where it was typed, empty for neither side. */
    Optional<Node> refuse(ImportPeople.Line line, String rule) {
        String why = texts.get("field.refused", line.name(), rule);
        return switch (line.side()) {
            case SALES -> Optional.of(refuse(sales, why));
            case MARKETING -> Optional.of(refuse(marketing, why));
            case NEITHER -> Optional.empty();
        };
    }

    private static Node refuse(NamesCard card, String why) {
        card.refuse(why);
        return card.area();
    }

    void clear() {
        sales.clear();
        marketing.clear();
    }

    void entered() {
        sales.area().requestFocus();
    }
}
