package app.tandem.ui.console.followup;

import app.tandem.model.SlotState;
import app.tandem.rules.SlotMove.Order;
import app.tandem.rules.SlotMove.OrderSlots;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.PlanView.Line;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who presents after whom; shuffled by chance, or rotated so that nobody is first twice running. */
final class PlanOrderCard extends VBox {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final Texts texts;
    private final Door door;
    private final VBox rows = new VBox();
    private final List<Row> drawn = new ArrayList<>();
    private final Button shuffle;
    private final Button rotate;
    private final Label none;
    private final RefusalLine refusal;
    private @Nullable PlanView shown;

    PlanOrderCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        shuffle = Parts.button("plan-shuffle", texts.get("follow-up.shuffle"), () -> order(Order.SHUFFLED));
        shuffle.setGraphic(new Icon(Feather.SHUFFLE));
        rotate = Parts.button("plan-rotate", texts.get("follow-up.rotate"), () -> order(Order.ROTATED));
        rotate.setGraphic(new Icon(Feather.REPEAT));
        none = Parts.words(texts.get("slot.order.none"), "quiet");
        refusal = new RefusalLine(texts);
        Label title = new Label(texts.get("slot.order"));
        title.getStyleClass().add("card-title");
        HBox header = new HBox(title, Parts.space(), shuffle, rotate);
        header.getStyleClass().add("header");
        getStyleClass().addAll("card", "plan-order");
        getChildren().addAll(header, refusal, none, rows);
    }

    void show(PlanView now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        shuffle.setDisable(now.waiting() < 2);
        rotate.setDisable(now.waiting() < 2);
        Seen.when(now.lines().isEmpty(), none);
        while (drawn.size() < now.lines().size()) {
            drawn.add(new Row());
        }
        drawn.subList(now.lines().size(), drawn.size()).clear();
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).show(now.lines().get(i), now);
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private void order(Order order) {
        PlanView now = shown;
        if (now != null) {
            door.make(new OrderSlots(now.meeting(), order), made -> refusal.clear(), refusal::show);
        }
    }

    /** What is to be known of an issue before the meeting goes on; empty for what needs no word. */
    private String said(Line line, PlanView now) {
        LocalDate to = line.movedTo();
        return switch (line.state()) {
            case MOVED -> to == null ? texts.get("slot.order.moved")
                    : texts.get("follow-up.plan.moved", texts.days().day(to, now.today()));
            case NOT_PRESENTED -> texts.get("slot.order.never");
            case DECIDED -> texts.get("follow-up.plan.decided");
            case UNDECIDED -> texts.get("slot.order.undecided");
            case PRESENTING, DISCUSSING -> texts.get("follow-up.plan.now");
            case REPORTED -> "";
            case WAITING -> waiting(line, now);
        };
    }

    private String waiting(Line line, PlanView now) {
        Two duo = line.duo();
        if (duo == null) {
            return texts.get("follow-up.plan.no-duo");
        }
        if (duo.nobodyHere()) {
            return texts.get("follow-up.plan.nobody");
        }
        if (now.plan().tooLong() && line.sitting() > 1) {
            return texts.get("follow-up.plan.sitting", line.sitting());
        }
        return duo.alone().map(each -> texts.get("follow-up.plan.alone", each.firstName()))
                .orElse(line.written() ? "" : texts.get("follow-up.plan.unwritten"));
    }

    private final class Row extends HBox {

        private final Label place = new Label();
        private final Label title = Parts.words("", "title");
        private final Label said = Parts.words("", "small");
        private final DuoChip duo = new DuoChip(texts);
        private @Nullable Line line;

        Row() {
            place.getStyleClass().add("plan-place");
            place.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(title, said);
            words.getStyleClass().add("words");
            HBox.setHgrow(words, Priority.ALWAYS);
            getStyleClass().add("plan-row");
            getChildren().addAll(place, words, duo);
        }

        void show(Line now, PlanView view) {
            String words = said(now, view);
            said.setText(words);
            Seen.when(!words.isEmpty(), said);
            if (now.equals(line)) {
                return;
            }
            line = now;
            place.setText(Integer.toString(now.place()));
            title.setText(texts.get("record.issue.name", now.topic().number(), now.topic().title()));
            Two two = now.duo();
            Seen.when(two != null, duo);
            if (two != null) {
                duo.show(two.sales(), two.marketing());
            }
            pseudoClassStateChanged(GONE,
                    now.state() == SlotState.MOVED || now.state() == SlotState.NOT_PRESENTED);
        }
    }
}
