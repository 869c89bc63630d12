package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.TickSpeaker;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.State;
import app.tandem.ui.controls.Halves;
import app.tandem.ui.controls.UsesArrows;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Who in the room has spoken: sales at the left, marketing at the right, or below where names are long, then guests of
 * neither. Its key ticks whose
 * turn it is while answers are shared; elsewhere it leads to the next who has not spoken, arrows move on from there,
 * and Space ticks.
 */
public final class SpokenCard extends VBox implements UsesArrows {

    private final MeetingTools tools;
    private final Label count = new Label();
    private final Label none = new Label();
    private final VBox sales = column();
    private final VBox marketing = column();
    private final VBox neither = column();
    private final Halves sides = Halves.orOne(sales, marketing);
    private final ScrollPane scroll;
    private final Map<Long, SpeakerRow> rows = new HashMap<>();
    private @Nullable Attendees shown;
    private long meeting;
    private Optional<Long> turn = Optional.empty();

    public SpokenCard(MeetingTools tools) {
        this.tools = tools;
        getStyleClass().addAll("card", "spoken-card");
        Label title = new Label(tools.texts().get("spoken.title"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("card-note");
        none.setText(tools.texts().get("spoken.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, count, new KeyCap(tools.texts().get("key.t")));
        header.getStyleClass().add("header");
        scroll = new ScrollPane(new VBox(sides, neither));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(header, none, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("side-column");
        column.setMinWidth(0);
        return column;
    }

    /** Draws who is in the room, and who of them has spoken. */
    public void show(State state, Meeting now) {
        meeting = now.id();
        turn = now.step() == Step.SHARING ? SharingRounds.whoseTurn(state, now.id()) : Optional.empty();
        Attendees here = Attendees.of(state, now).here();
        if (!here.equals(shown)) {
            draw(here);
        }
        shown = here;
    }

    private void draw(Attendees here) {
        List<Attendee> all = here.all().toList();
        rows.keySet().retainAll(all.stream().map(Attendee::id).toList());
        fill(sales, here.sales());
        fill(marketing, here.marketing());
        fill(neither, here.neither());
        count.setText(tools.texts().get("spoken.count", all.stream().filter(Attendee::spoke).count(), all.size()));
        Seen.when(all.isEmpty(), none);
        Seen.when(!all.isEmpty(), scroll);
        Seen.when(!here.neither().isEmpty(), neither);
    }

    private void fill(VBox column, List<Attendee> people) {
        List<SpeakerRow> now = people.stream().map(this::row).toList();
        if (!column.getChildren().equals(now)) {
            column.getChildren().setAll(now);
        }
    }

    private SpeakerRow row(Attendee person) {
        SpeakerRow row = rows.computeIfAbsent(person.id(), id -> new SpeakerRow(tools.texts(), this::tick));
        row.show(person);
        return row;
    }

    private void tick(SpeakerRow row, Attendee person) {
        tools.door().make(new TickSpeaker(meeting, person.id(), !person.spoke()), made -> row.answered(),
                refused -> {
                    row.answered();
                    tools.tell().accept(tools.texts().get("spoken.refused", person.called(), refused.rule()));
                });
    }

    /** The card's key: ticks whose turn it is, or leads to the next who has not spoken. */
    public void tick() {
        Optional<SpeakerRow> now = turn.map(rows::get);
        if (now.isPresent()) {
            now.get().press();
        } else {
            next().ifPresent(SpeakerRow::requestFocus);
        }
    }

    /** The next after the focused one who has not spoken, from the top again after the last; else the first of all. */
    private Optional<SpeakerRow> next() {
        List<SpeakerRow> order = order();
        int focused = focused().map(order::indexOf).orElse(-1);
        List<SpeakerRow> around = new ArrayList<>(order.subList(focused + 1, order.size()));
        around.addAll(order.subList(0, focused + 1));
        return around.stream().filter(each -> !each.spoke()).findFirst().or(() -> around.stream().findFirst());
    }

    private Optional<SpeakerRow> focused() {
        return order().stream().filter(each -> each.getScene().getFocusOwner() == each).findFirst();
    }

    private List<SpeakerRow> order() {
        return Stream.of(sales, marketing, neither).flatMap(each -> each.getChildren().stream())
                .map(SpeakerRow.class::cast).toList();
    }

    private void move(KeyEvent event) {
        focused().filter(each -> event.getCode().isArrowKey()).ifPresent(row -> {
            to(row, event.getCode()).ifPresent(Node::requestFocus);
            event.consume();
        });
    }

    private Optional<Node> to(SpeakerRow row, KeyCode code) {
        List<? extends Node> own = sides.beside() ? ((VBox) row.getParent()).getChildren() : order();
        int place = own.indexOf(row);
        return switch (code) {
            case UP -> at(own, place - 1);
            case DOWN -> at(own, place + 1).or(() -> below(row));
            case LEFT -> at(sales.getChildren(), Math.min(place, sales.getChildren().size() - 1));
            case RIGHT -> at(marketing.getChildren(), Math.min(place, marketing.getChildren().size() - 1));
            default -> Optional.empty();
        };
    }

    private Optional<Node> below(SpeakerRow row) {
        return sides.beside() && row.getParent() != neither ? at(neither.getChildren(), 0) : Optional.empty();
    }

    private static Optional<Node> at(List<? extends Node> nodes, int place) {
        return place >= 0 && place < nodes.size() ? Optional.of(nodes.get(place)) : Optional.empty();
    }
}
