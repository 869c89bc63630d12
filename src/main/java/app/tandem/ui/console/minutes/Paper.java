package app.tandem.ui.console.minutes;

import app.tandem.minutes.Block;
import app.tandem.minutes.Document;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Names;
import app.tandem.minutes.Phrase;
import app.tandem.minutes.Section;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Sparkline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Minutes as a page, drawn from the same document as every file of them. */
final class Paper extends VBox {

    /** As many characters as a column keeps in one line. */
    private static final int FEW = 24;

    private final Texts texts;
    private @Nullable Document drawn;

    Paper(Texts texts) {
        this.texts = texts;
        getStyleClass().add("paper");
    }

    void show(Handout handout) {
        if (handout.document().equals(drawn) && !handout.edition().frozen()) {
            return;
        }
        drawn = handout.document();
        Names names = handout.names();
        List<Node> parts = new ArrayList<>();
        parts.add(words("paper-title", drawn.title(), names));
        parts.add(words("paper-subtitle", drawn.subtitle(), names));
        drawn.sections().forEach(each -> parts.add(section(each, names)));
        getChildren().setAll(parts);
    }

    private VBox section(Section section, Names names) {
        VBox drawn = new VBox(words("paper-heading", section.heading(), names));
        drawn.getStyleClass().add("paper-section");
        section.blocks().forEach(each -> drawn.getChildren().add(block(each, names)));
        return drawn;
    }

    private Region block(Block block, Names names) {
        return switch (block) {
            case Block.Heading heading -> words("paper-subheading", heading.words(), names);
            case Block.Paragraph paragraph -> words("paper-words", paragraph.words(), names);
            case Block.Item item -> item(item, names);
            case Block.Bullets bullets -> bullets(bullets, names);
            case Block.Table table -> table(table, names);
            case Block.Chart chart -> chart(chart, names);
        };
    }

    private static VBox item(Block.Item item, Names names) {
        Label name = words("paper-name", item.name(), names);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label aside = words("paper-aside", item.aside(), names);
        aside.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(name, aside);
        first.getStyleClass().add("paper-first");
        VBox drawn = new VBox(first);
        item.words().forEach(each -> drawn.getChildren().add(words("paper-words", each, names)));
        item.remarks().forEach(each -> drawn.getChildren().add(words("paper-remark", each, names)));
        drawn.getStyleClass().add("paper-item");
        return drawn;
    }

    private static VBox bullets(Block.Bullets bullets, Names names) {
        VBox drawn = new VBox();
        drawn.getStyleClass().add("paper-bullets");
        bullets.points().forEach(each -> drawn.getChildren().add(bullet(words("paper-words", each, names))));
        return drawn;
    }

    private static HBox bullet(Label words) {
        Region dot = new Region();
        dot.getStyleClass().add("paper-dot");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(dot, words);
        line.getStyleClass().add("paper-bullet");
        return line;
    }

    /** Columns of few words take what they need, those of many share what is left. */
    private static GridPane table(Block.Table table, Names names) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        for (int i = 0; i < table.columns().size(); i++) {
            boolean few = fewWords(table, i, names);
            Block.Table.Column column = table.columns().get(i);
            grid.getColumnConstraints().add(constraints(column, few));
            grid.add(cell("paper-column", column.title(), names, true), i, 0);
            for (int row = 0; row < table.rows().size(); row++) {
                grid.add(cell("paper-cell", table.rows().get(row).get(i), names, few), i, row + 1);
            }
        }
        return grid;
    }

    private static boolean fewWords(Block.Table table, int column, Names names) {
        return table.rows().stream().allMatch(each -> each.get(column).in(names).length() <= FEW);
    }

    private static ColumnConstraints constraints(Block.Table.Column column, boolean few) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHalignment(column.numbers() ? HPos.RIGHT : HPos.LEFT);
        constraints.setHgrow(few ? Priority.SOMETIMES : Priority.ALWAYS);
        constraints.setFillWidth(!column.numbers());
        return constraints;
    }

    private static Label cell(String style, Phrase phrase, Names names, boolean whole) {
        Label cell = words(style, phrase, names);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setAlignment(Pos.TOP_LEFT);
        if (whole) {
            cell.setMinWidth(USE_PREF_SIZE);
        }
        return cell;
    }

    private FlowPane chart(Block.Chart chart, Names names) {
        FlowPane drawn = new FlowPane();
        drawn.getStyleClass().add("paper-charts");
        chart.lines().forEach(each -> drawn.getChildren().add(line(chart, each, names)));
        return drawn;
    }

    private VBox line(Block.Chart chart, Block.Chart.Line line, Names names) {
        List<OptionalDouble> means = new ArrayList<>();
        for (int check = 0; check < chart.checks().size(); check++) {
            int at = check;
            means.add(line.points().stream().filter(each -> each.check() == at)
                    .mapToDouble(each -> each.value().doubleValue()).findFirst());
        }
        Sparkline course = new Sparkline(texts);
        course.show(means);
        Label last = new Label(
                line.points().isEmpty() ? "" : texts.mean(line.points().getLast().value().doubleValue()));
        last.getStyleClass().add("paper-mean");
        HBox below = new HBox(course, last);
        below.getStyleClass().add("paper-course");
        VBox drawn = new VBox(words("paper-small", line.name(), names), below);
        drawn.getStyleClass().add("paper-chart");
        return drawn;
    }

    private static Label words(String style, Phrase phrase, Names names) {
        Label words = new Label(phrase.in(names));
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}
