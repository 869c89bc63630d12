package app.tandem.ui.console.pair;

import app.tandem.model.Side;
import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SteadyBox;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The duos with their issues, the hot buttons that are over, or what has to happen before duos can be proposed. */
final class DuosCard extends VBox {

    private final Texts texts;
    private final Corrections corrections;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Label draw = new Label();
    private final Button propose;
    private final RefusalLine refusal;
    private final Label empty = new Label();
    private final Rows<DuoPlace> rows;
    private final Label howMany = new Label();
    private final Rows<OverLine> staying;
    private final VBox over;
    private final ScrollPane scroll;

    /** Which row is chosen, and which is to be swapped. */
    record Chosen(int index, @Nullable Pair swapping, boolean picking) {}

    DuosCard(Texts texts, DuoRow.Acts acts, Corrections corrections, Runnable proposing) {
        this.texts = texts;
        this.corrections = corrections;
        getStyleClass().addAll("card", "duos-card");
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().add("card-count");
        counts.setMinWidth(USE_PREF_SIZE);
        draw.getStyleClass().add("card-note");
        propose = new Button("", new Icon(Feather.SHUFFLE));
        propose.setId("propose");
        propose.setMinWidth(USE_PREF_SIZE);
        propose.setOnAction(event -> proposing.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, counts, space, draw, propose);
        header.getStyleClass().add("header");
        refusal = new RefusalLine(texts);
        empty.getStyleClass().add("none");
        empty.setWrapText(true);
        rows = new Rows<>(() -> new DuoPlace(texts, acts));
        howMany.getStyleClass().add("quiet");
        howMany.setWrapText(true);
        staying = new Rows<>(() -> new OverLine(texts, corrections::give), "lines");
        over = new VBox(howMany, staying);
        over.getStyleClass().add("over");
        SteadyBox content = new SteadyBox(rows, over);
        scroll = new ScrollPane(content);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, refusal, empty, scroll);
    }

    void show(PairView now, Chosen chosen) {
        title.setText(texts.get(now.taken() ? "pair.duos.taken" : "pair.duos"));
        int issues = now.duos().stream().mapToInt(each -> each.issues().size()).sum();
        counts.setText(now.duos().isEmpty() ? "" : texts.get("pair.duos.count", now.duos().size(), issues));
        draw.setText(now.draw() == 0 || now.taken() ? "" : texts.get("pair.draw", Integer.toString(now.draw())));
        propose.setText(texts.get(now.duos().isEmpty() ? "pair.propose" : "pair.propose.again"));
        Seen.when(!now.taken() && now.missing().isEmpty() && !now.blank(), propose);
        empty.setText(nothing(now));
        Seen.when(!empty.getText().isEmpty(), empty);
        rows(now, chosen);
        over(now);
    }

    /** Says why something was refused, until something else is done. */
    void refuse(String why) {
        refusal.say(why);
    }

    /** Marks the duo at that point of the scene, and brings all of it into view. */
    void target(Point2D point) {
        Optional<DuoRow> here = row(point);
        rows.all().stream().map(DuoPlace::row).forEach(each -> each.target(here.filter(each::equals).isPresent()));
        here.ifPresent(InView::show);
    }

    /** The duo at that point of the scene. */
    Optional<Pair> at(Point2D point) {
        return row(point).map(DuoRow::now);
    }

    private Optional<DuoRow> row(Point2D point) {
        return scroll.contains(scroll.sceneToLocal(point)) ? rows.all().stream().map(DuoPlace::row)
                .filter(each -> each.contains(each.sceneToLocal(point))).findFirst() : Optional.empty();
    }

    /** Scrolls so far that a duo is seen. */
    void see(int index) {
        if (index < rows.all().size()) {
            InView.show(rows.all().get(index).row());
        }
    }

    private String nothing(PairView now) {
        if (now.blank()) {
            return texts.get("pair.none.hot");
        }
        if (!now.duos().isEmpty()) {
            return "";
        }
        if (now.missing().contains(Side.SALES)) {
            return texts.get("pair.none.sales");
        }
        return texts.get(now.missing().contains(Side.MARKETING) ? "pair.none.marketing" : "pair.none");
    }

    private void rows(PairView now, Chosen chosen) {
        rows.show(now.duos().size(), (row, i) -> {
            Pair pair = now.duos().get(i);
            boolean swapping = chosen.swapping() != null && chosen.swapping().same(pair);
            row.row().show(pair, i == chosen.index(), swapping, chosen.picking(), now.taken());
            row.under(corrections.under(pair));
        });
    }

    /** Shows what can be corrected about the chosen duo. */
    void unfold(int index) {
        rows.all().get(index).row().unfold();
    }

    private void over(PairView now) {
        Seen.when(!now.stayHot().isEmpty() && !now.duos().isEmpty(), over);
        boolean hot = now.stayHot().stream().allMatch(PairView.Line::hot);
        howMany.setText(hot ? texts.get("pair.over", now.stayHot().size())
                : texts.get("pair.over.ended", now.stayHot().size()));
        staying.show(now.stayHot().size(), (line, i) -> line.show(now.stayHot().get(i), now.taken(),
                corrections.under(now.stayHot().get(i))));
    }
}
