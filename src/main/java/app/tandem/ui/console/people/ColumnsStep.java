package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleColumn;
import app.tandem.exchange.PeopleTable;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.FormField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says which column is which; those that are none of them are named and left out. */
final class ColumnsStep extends VBox {

    private static final int SAMPLES = 3;

    private final Texts texts;
    private final Map<PeopleColumn, FormField<ComboBox<String>>> choosers = new EnumMap<>(PeopleColumn.class);
    private final Label leftOut = new Label();
    private final Label lacking = new Label();
    private final Button check;
    private @Nullable PeopleTable table;

    /** @param chosen is told which column is which */
    ColumnsStep(Texts texts, Consumer<Map<PeopleColumn, Integer>> chosen, Runnable back) {
        this.texts = texts;
        getStyleClass().addAll("card", "columns-step");
        Label title = new Label(texts.get("people.import.columns.title"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        add(PeopleColumn.NAME, texts.get("people.import.columns.name"), "column-name");
        add(PeopleColumn.SIDE, texts.get("people.import.columns.side"), "column-side");
        add(PeopleColumn.EMAIL, texts.get("people.import.columns.email"), "column-email");
        leftOut.getStyleClass().add("quiet");
        leftOut.setWrapText(true);
        lacking.getStyleClass().add("left-to-do");
        lacking.setWrapText(true);
        check = new Button(texts.get("people.import.columns.check"));
        check.setId("to-check");
        check.getStyleClass().add("accent");
        check.setDefaultButton(true);
        check.setOnAction(event -> chosen.accept(columns()));
        Button other = new Button(texts.get("people.import.columns.back"));
        other.setId("other-file");
        other.setOnAction(event -> back.run());
        HBox acts = new HBox(check, other);
        acts.getStyleClass().add("act");
        getChildren().addAll(leftOut, lacking, acts);
    }

    private void add(PeopleColumn column, String name, String id) {
        FormField<ComboBox<String>> chooser = new FormField<>(texts, name, new ComboBox<>());
        chooser.field().setId(id);
        chooser.field().valueProperty().subscribe((before, now) -> changed());
        choosers.put(column, chooser);
        getChildren().add(chooser);
    }

    /** Shows the columns of a table, as its headers suggest them. */
    void show(PeopleTable now) {
        table = null;
        List<String> names = new ArrayList<>(List.of(texts.get("people.import.columns.none")));
        IntStream.range(0, now.headers().size()).forEach(each -> names.add(header(now, each)));
        Map<PeopleColumn, Integer> guess = PeopleColumn.guess(now.headers());
        choosers.forEach((column, chooser) -> {
            chooser.field().getItems().setAll(names);
            chooser.field().getSelectionModel().select(guess.getOrDefault(column, -1) + 1);
        });
        table = now;
        changed();
    }

    private String header(PeopleTable of, int column) {
        String header = of.headers().get(column);
        return header.isBlank() ? texts.get("people.import.columns.numbered", column + 1) : header;
    }

    /** The columns as they are chosen now. */
    Map<PeopleColumn, Integer> columns() {
        Map<PeopleColumn, Integer> columns = new EnumMap<>(PeopleColumn.class);
        choosers.forEach((column, chooser) -> {
            int index = chooser.field().getSelectionModel().getSelectedIndex() - 1;
            if (index >= 0) {
                columns.put(column, index);
            }
        });
        return columns;
    }

    private void changed() {
        PeopleTable now = table;
        if (now == null) {
            return;
        }
        Map<PeopleColumn, Integer> columns = columns();
        choosers.forEach((column, chooser) -> {
            Integer index = columns.get(column);
            chooser.hint(index == null ? "" : samples(now, index));
        });
        String without = without(now, columns);
        leftOut.setText(without.isEmpty() ? "" : texts.get("people.import.left-out", without));
        lacking.setText(lacking(columns));
        check.setDisable(!lacking.getText().isEmpty());
    }

    private String samples(PeopleTable of, int column) {
        List<String> samples = of.rows().stream().map(each -> each.cell(column)).filter(each -> !each.isBlank())
                .limit(SAMPLES).toList();
        return samples.isEmpty() ? texts.get("people.import.columns.empty")
                : texts.get("people.import.columns.such-as", String.join(texts.get("list.comma"), samples));
    }

    /** The names of the columns that are left out, with commas between. */
    String without(PeopleTable of, Map<PeopleColumn, Integer> columns) {
        return IntStream.range(0, of.headers().size()).filter(each -> !columns.containsValue(each))
                .mapToObj(each -> header(of, each)).collect(Collectors.joining(texts.get("list.comma")));
    }

    private String lacking(Map<PeopleColumn, Integer> columns) {
        if (!columns.containsKey(PeopleColumn.NAME)) {
            return texts.get("people.import.columns.name-needed");
        }
        boolean twice = columns.values().stream().distinct().count() < columns.size();
        return twice ? texts.get("people.import.columns.twice") : "";
    }

    void entered() {
        choosers.values().iterator().next().field().requestFocus();
    }
}
