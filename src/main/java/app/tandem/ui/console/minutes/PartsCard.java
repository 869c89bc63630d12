package app.tandem.ui.console.minutes;

import app.tandem.minutes.Part;
import app.tandem.ui.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What goes into the minutes: each part with how much it holds. */
final class PartsCard extends VBox {

    private final Texts texts;
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);
    private final Map<Part, Label> counts = new EnumMap<>(Part.class);
    private final EnumSet<Part> leftOut = EnumSet.noneOf(Part.class);
    private boolean telling;

    /**
     * @param changed runs whenever something was chosen
     */
    PartsCard(Texts texts, Runnable changed) {
        this.texts = texts;
        getStyleClass().addAll("card", "parts-card");
        Label title = new Label(texts.get("minutes.parts"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        for (Part each : Part.values()) {
            getChildren().add(line(each, changed));
        }
    }

    /** The parts that were chosen. */
    Set<Part> chosen() {
        return EnumSet.complementOf(leftOut);
    }

    void show(MinutesView view) {
        telling = true;
        for (MinutesView.PartLine each : view.parts()) {
            boolean there = each.count() > 0;
            box(each.part()).setDisable(!there);
            box(each.part()).setSelected(there && !leftOut.contains(each.part()));
            Objects.requireNonNull(counts.get(each.part())).setText(count(each));
        }
        telling = false;
    }

    /** Of a part that is one thing, such as a chart, no count is said. */
    private String count(MinutesView.PartLine line) {
        if (line.count() == 0) {
            return texts.get("minutes.parts.none");
        }
        return switch (line.part()) {
            case DECISIONS, ACTIONS, OWNERS, SAID_AND_DONE, ANSWERS, NOTES -> Integer.toString(line.count());
            case TEMPERATURE, VOTES, ATTENDANCE, TIMES, CLOSE -> "";
        };
    }

    private void choose(Part part, boolean in, Runnable changed) {
        if (!telling) {
            if (in) {
                leftOut.remove(part);
            } else {
                leftOut.add(part);
            }
            changed.run();
        }
    }

    CheckBox box(Part part) {
        return Objects.requireNonNull(boxes.get(part));
    }

    private HBox line(Part part, Runnable changed) {
        CheckBox box = new CheckBox(name(part));
        box.setId("part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setSelected(true);
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().subscribe((before, now) -> choose(part, now, changed));
        Label count = new Label();
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        boxes.put(part, box);
        counts.put(part, count);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(box, space, count);
        line.getStyleClass().add("part-line");
        return line;
    }

    private String name(Part part) {
        return switch (part) {
            case DECISIONS -> texts.get("minutes.part.decisions");
            case ACTIONS -> texts.get("minutes.part.actions");
            case OWNERS -> texts.get("minutes.part.owners");
            case TEMPERATURE -> texts.get("minutes.part.temperature");
            case SAID_AND_DONE -> texts.get("minutes.part.said-and-done");
            case ANSWERS -> texts.get("minutes.part.answers");
            case VOTES -> texts.get("minutes.part.votes");
            case NOTES -> texts.get("minutes.part.notes");
            case ATTENDANCE -> texts.get("minutes.part.attendance");
            case TIMES -> texts.get("minutes.part.times");
            case CLOSE -> texts.get("minutes.part.close");
        };
    }
}
