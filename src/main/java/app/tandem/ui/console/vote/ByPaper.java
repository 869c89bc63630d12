package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.model.Side;
import app.tandem.rules.VoteMove.TickRoll;
import app.tandem.rules.VoteMove.TypePaper;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import app.tandem.ui.controls.SideLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The roll of who handed in a folded paper, and apart from it the papers, typed in any order. */
final class ByPaper extends VBox {

    private static final long NOBODY = 0;

    private final Texts texts;
    private final Acts acts;
    private final VoterGrid<CheckBox> roll = new VoterGrid<>(this::tick, ByPaper::draw);
    private final Label counts = Parts.words("", "small");
    private final Segments<Side> side;
    private final VBox paper = new VBox();
    private final RefusalLine refusal;
    private @Nullable Round round;
    private @Nullable BallotForm form;

    ByPaper(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        refusal = new RefusalLine(texts);
        Map<Side, String> sides = new LinkedHashMap<>();
        sides.put(Side.SALES, SideLabel.word(texts, Side.SALES));
        sides.put(Side.MARKETING, SideLabel.word(texts, Side.MARKETING));
        side = Segments.holding(sides);
        side.button(Side.SALES).setId("paper-sales");
        side.button(Side.MARKETING).setId("paper-marketing");
        getStyleClass().add("papers");
        getChildren().addAll(Parts.words(texts.get("vote.roll"), "small"), roll, counts,
                Parts.line(Parts.words(texts.get("vote.paper-of")), side), paper, refusal,
                Parts.line(Parts.words(texts.get("vote.paper.final"), "small"), Parts.space(),
                        Parts.keyed(Parts.button("save-paper", texts.get("vote.paper.save"), this::save),
                                texts.get("key.enter"))));
    }

    void show(VoteView view, Round open) {
        if (round == null || round.id() != open.id()) {
            round = open;
            BallotForm made = new BallotForm(texts, view, open, this::save, this::wipe);
            form = made;
            paper.getChildren().setAll(made);
        }
        counts.setText(texts.get("vote.papers", view.sales().typed(), view.sales().ticked(), view.marketing().typed(),
                view.marketing().ticked()));
        roll.show(view.voters());
    }

    /** Gives the focus to the roll: to whoever has handed in nothing yet, or else to the paper. */
    void focus() {
        roll.next(NOBODY).ifPresentOrElse(CheckBox::requestFocus, () -> Objects.requireNonNull(form).begin());
    }

    /** What keys do while somebody types a paper. */
    Map<Keys, Runnable> keys() {
        BallotForm typed = form;
        if (typed == null || !typed.holdsFocus()) {
            return Map.of();
        }
        Map<Keys, Runnable> keys = new LinkedHashMap<>(typed.keys());
        keys.put(Keys.SAVE_PAPER, this::save);
        keys.put(Keys.WIPE_PAPER, this::wipe);
        return keys;
    }

    private CheckBox tick(VoteView.Voter voter) {
        CheckBox tick = new CheckBox(voter.face().name());
        tick.setId("roll-" + voter.id());
        tick.setWrapText(true);
        Acts own = acts.apart();
        tick.setOnAction(event -> tick(tick, voter.id(), own));
        return tick;
    }

    /** A tick is shown only once it holds; meanwhile others can be ticked. */
    private void tick(CheckBox tick, long person, Acts own) {
        boolean now = tick.isSelected();
        tick.setSelected(!now);
        own.make(new TickRoll(Objects.requireNonNull(round).id(), person, now), refusal, () -> {});
    }

    private static void draw(CheckBox tick, VoteView.Voter voter) {
        tick.setText(voter.face().name());
        tick.setSelected(voter.voted());
        tick.setDisable(voter.voted() && !voter.paper());
    }

    private void wipe() {
        Objects.requireNonNull(form).wipe();
    }

    private void save() {
        BallotForm typed = Objects.requireNonNull(form);
        acts.make(new TypePaper(Objects.requireNonNull(round).id(), side.shown().orElseThrow(), typed.dots()), refusal,
                () -> {
                    typed.wipe();
                    typed.begin();
                });
    }
}
