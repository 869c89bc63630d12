package app.tandem.ui.console.followup;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.BalanceView.Line;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.console.slot.WayLine;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SteadyBox;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** After the slots: planned and used minutes of each issue. */
public final class BalancePane implements StepPane {

    private static final int MINUTE = 60;

    private final MeetingTools tools;
    private final Texts texts;
    private final CardHeader header;
    private final VBox rows = new VBox();
    private final List<BalanceRow> drawn = new ArrayList<>();
    private final Label none;
    private final Label planned = new Label();
    private final Label used = new Label();
    private final WayLine running;
    private final SteadyBox work;
    private @Nullable BalanceView shown;
    private long meeting;

    public BalancePane(MeetingTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        header = new CardHeader(texts.get("follow-up.balance"));
        header.note(texts.get("follow-up.balance.note"));
        none = Parts.words(texts.get("slot.order.none"), "quiet");
        running = new WayLine(
                Parts.button("balance-slots", texts.get("follow-up.balance.slots"), this::toSlots));
        VBox card = new VBox(header, names(), none, rows, total());
        card.getStyleClass().addAll("card", "balance-card");
        work = new SteadyBox();
        work.getChildren().addAll(running, card);
        work.getStyleClass().add("balance");
    }

    private HBox names() {
        HBox names = new HBox(Parts.space(), cell(new Label(texts.get("follow-up.balance.planned"))),
                cell(new Label(texts.get("follow-up.balance.used"))));
        names.getStyleClass().add("names");
        return names;
    }

    private HBox total() {
        Label name = new Label(texts.get("follow-up.balance.total"));
        HBox total = new HBox(name, Parts.space(), cell(planned), cell(used));
        total.getStyleClass().add("total");
        return total;
    }

    static Label cell(Label label) {
        label.getStyleClass().add("figure");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        BalanceView view = BalanceView.of(state, now);
        if (!view.equals(shown)) {
            shown = view;
            draw(view);
        }
    }

    private void draw(BalanceView view) {
        Seen.when(view.lines().isEmpty(), none);
        running.show(view.running() ? texts.get("follow-up.balance.running") : "");
        List<Line> lines = view.lines();
        while (drawn.size() < lines.size()) {
            drawn.add(new BalanceRow(texts));
        }
        drawn.subList(lines.size(), drawn.size()).clear();
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).show(lines.get(i), view.today());
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
        planned.setText(texts.get("slot.order.minutes", view.planned() / MINUTE));
        used.setText(Timers.digits(view.used()));
    }

    private void toSlots() {
        tools.door().make(new GoToStep(meeting, Step.SLOTS), made -> {},
                why -> tools.tell().accept(Refusals.of(texts, why)));
    }

    @Override
    public Script script() {
        return new Script(texts.get("follow-up.balance.say"), texts.get("follow-up.balance.advice"));
    }

    @Override
    public Region work() {
        return work;
    }
}
