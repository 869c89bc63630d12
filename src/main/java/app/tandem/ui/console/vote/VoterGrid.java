package app.tandem.ui.console.vote;

import app.tandem.ui.controls.Wrapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Control;

/**
 * Voters in columns as wide as each other; each keeps its control as long as it may vote, and with it the focus.
 *
 * @param <N> what stands for a voter
 */
final class VoterGrid<N extends Control> extends Wrapping {

    private static final int FEW = 12;
    private static final double GAP = 8;

    private final Function<VoteView.Voter, N> make;
    private final BiConsumer<N, VoteView.Voter> draw;
    private final Map<Long, N> controls = new LinkedHashMap<>();
    private List<VoteView.Voter> shown = List.of();

    VoterGrid(Function<VoteView.Voter, N> make, BiConsumer<N, VoteView.Voter> draw) {
        this.make = make;
        this.draw = draw;
    }

    void show(List<VoteView.Voter> voters) {
        if (voters.equals(shown)) {
            return;
        }
        shown = voters;
        if (!voters.stream().map(VoteView.Voter::id).toList().equals(List.copyOf(controls.keySet()))) {
            place(voters);
        }
        voters.forEach(each -> draw.accept(Objects.requireNonNull(controls.get(each.id())), each));
    }

    private void place(List<VoteView.Voter> voters) {
        Map<Long, N> before = Map.copyOf(controls);
        controls.clear();
        for (VoteView.Voter each : voters) {
            N kept = before.get(each.id());
            controls.put(each.id(), kept == null ? make.apply(each) : kept);
        }
        getChildren().setAll(controls.values());
    }

    private int across() {
        return getChildren().size() > FEW ? 3 : 2;
    }

    private double wide(double width) {
        return Math.max(0, Math.floor((width - GAP * (across() - 1)) / across()));
    }

    private double high(int first, double width) {
        return getChildren().stream().skip(first).limit(across()).mapToDouble(each -> each.prefHeight(wide(width)))
                .max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = -GAP;
        for (int i = 0; i < getChildren().size(); i += across()) {
            high += high(i, width < 0 ? getWidth() : width) + GAP;
        }
        return Math.max(0, high);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int i = 0; i < getChildren().size(); i += across()) {
            double high = high(i, getWidth());
            for (int j = i; j < Math.min(i + across(), getChildren().size()); j++) {
                getChildren().get(j).resizeRelocate((j - i) * (wide(getWidth()) + GAP), y, wide(getWidth()), high);
            }
            y += high + GAP;
        }
    }

    VoteView.Voter shown(long person) {
        return shown.stream().filter(each -> each.id() == person).findFirst().orElseThrow();
    }

    /** The next one after a person who has not voted, from the beginning again after the last. */
    Optional<N> next(long person) {
        List<Long> order = List.copyOf(controls.keySet());
        int from = order.indexOf(person) + 1;
        return Stream.concat(order.stream().skip(from), order.stream().limit(from))
                .filter(each -> each != person && !shown(each).voted()).findFirst().map(controls::get);
    }
}
