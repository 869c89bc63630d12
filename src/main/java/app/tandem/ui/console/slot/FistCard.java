package app.tandem.ui.console.slot;

import app.tandem.model.Slot;
import app.tandem.rules.FistOfFive;
import app.tandem.rules.FistOfFive.Says;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.CountFist;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.SingleFile;
import app.tandem.ui.console.slot.SlotView.Fist;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The fist of five: six counts, and below what the rule says of them, as they are typed and then of those that were
 * counted. What was counted stands; a second vote begins with empty fields.
 */
final class FistCard extends VBox {

    private static final int MOST = 5;
    private static final int VOTES = 2;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final Door door;
    private final Label present = new Label();
    private final Label vote = new Label();
    private final List<CountField> fields = new ArrayList<>();
    private final HBox row = new HBox();
    private final RefusalLine refusal;
    private final Label outcome = new Label();
    private final Label why = Parts.words("", "why");
    private final Icon icon = new Icon(Feather.CIRCLE);
    private final HBox says;
    private final Button count;
    private final Button again;
    private Runnable counted = () -> {};
    private @Nullable Slot slot;
    private Fist shown = new Fist(0, List.of());
    private boolean second;

    FistCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        getStyleClass().addAll("card", "fist-card");
        row.getStyleClass().add("fields");
        IntStream.rangeClosed(0, MOST).forEach(each -> row.getChildren().add(field(each)));
        refusal = new RefusalLine(texts, row);
        outcome.getStyleClass().add("outcome");
        outcome.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        count = Parts.keyed(Parts.button("fist-count", texts.get("slot.fist.count"), this::count),
                texts.get("key.enter"));
        again = Parts.button("fist-again", texts.get("slot.fist.again"), this::again);
        says = new HBox(icon, outcome, why, count, again);
        says.getStyleClass().add("says");
        getChildren().addAll(header(), row, refusal, says);
        draw();
    }

    private HBox header() {
        Label title = new Label(texts.get("slot.fist"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        vote.getStyleClass().add("card-note");
        present.getStyleClass().add("present-count");
        present.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(title, vote, Parts.space(), present);
        header.getStyleClass().add("header");
        return header;
    }

    private VBox field(int fingers) {
        CountField field = new CountField(texts.get("slot.fist.hands", fingers, meaning(fingers)));
        field.setId("fist-" + fingers);
        field.setPromptText("0");
        field.setOnAction(event -> count());
        field.textProperty().subscribe(this::typed);
        fields.add(field);
        Label number = new Label(Integer.toString(fingers));
        number.getStyleClass().add("fingers");
        HBox below = new HBox(number, new Label(meaning(fingers)));
        below.getStyleClass().add("below");
        VBox both = new VBox(field, below);
        both.getStyleClass().add("count");
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private String meaning(int fingers) {
        return switch (fingers) {
            case 0 -> texts.get("slot.fist.block");
            case 1 -> texts.get("slot.fist.concern");
            case 2 -> texts.get("slot.fist.doubts");
            case 3 -> texts.get("slot.fist.can-live");
            case 4 -> texts.get("slot.fist.good");
            default -> texts.get("slot.fist.lead");
        };
    }

    /** Is told when hands were counted. */
    void whenCounted(Runnable act) {
        counted = act;
    }

    void show(Slot now, Fist fist) {
        slot = now;
        if (!fist.equals(shown)) {
            boolean another = !fist.counts().equals(shown.counts());
            shown = fist;
            if (another) {
                second = false;
                fist.last().ifPresent(this::fill);
            }
            draw();
        }
    }

    private void fill(List<Integer> hands) {
        for (int fingers = 0; fingers < fields.size(); fingers++) {
            int each = hands.get(fingers);
            fields.get(fingers).setText(each == 0 ? "" : Integer.toString(each));
        }
    }

    private void typed() {
        if (fields.size() > MOST) {
            refusal.clear();
            draw();
        }
    }

    private void draw() {
        boolean open = open();
        fields.forEach(each -> {
            each.setEditable(open);
            each.setFocusTraversable(open);
        });
        int hands = typedHands().stream().mapToInt(Integer::intValue).sum();
        present.setText(texts.get("slot.fist.present", hands, shown.voters()));
        present.pseudoClassStateChanged(OVER, hands > shown.voters());
        vote.setText(shown.counts().isEmpty() ? texts.get("slot.fist.how")
                : texts.get(voting() == 1 ? "slot.fist.first" : "slot.fist.second"));
        Parts.toggle(count, open && hands > 0);
        Parts.toggle(again, !open && shown.counts().size() < VOTES);
        draw(judged());
    }

    /** The hands that the rule can say something of: those counted, or as they are typed; none while they are too many. */
    private List<Integer> judged() {
        List<Integer> typed = typedHands();
        int hands = typed.stream().mapToInt(Integer::intValue).sum();
        return !open() ? shown.counts().getLast() : hands > 0 && hands <= shown.voters() ? typed : List.of();
    }

    private void draw(List<Integer> hands) {
        Says rule = hands.isEmpty() ? null : FistOfFive.say(hands, voting());
        Parts.toggle(says, rule != null || count.isManaged());
        outcome.setText(rule == null ? "" : outcome(rule));
        why.setText(rule == null ? "" : why(rule, hands));
        Parts.toggle(outcome, rule != null);
        Parts.toggle(icon, rule != null);
        icon.setIconCode(rule == null ? Feather.CIRCLE : icon(rule));
        tone(rule).on(says);
    }

    private static Tone tone(@Nullable Says rule) {
        return switch (rule) {
            case null -> Tone.QUIET;
            case ADOPTED -> Tone.GOOD;
            case ADOPTED_WEAK, VOTE_ONCE_MORE, NOT_ADOPTED -> Tone.LOOK;
        };
    }

    private static Feather icon(Says rule) {
        return switch (rule) {
            case ADOPTED -> Feather.CHECK_CIRCLE;
            case ADOPTED_WEAK -> Feather.FLAG;
            case VOTE_ONCE_MORE -> Feather.ROTATE_CW;
            case NOT_ADOPTED -> Feather.MINUS_CIRCLE;
        };
    }

    private String outcome(Says rule) {
        return switch (rule) {
            case ADOPTED -> texts.get("slot.says.adopted");
            case ADOPTED_WEAK -> texts.get("slot.says.weak");
            case VOTE_ONCE_MORE -> texts.get("slot.says.once-more");
            case NOT_ADOPTED -> texts.get("slot.says.not");
        };
    }

    private String why(Says rule, List<Integer> hands) {
        int low = hands.get(1) + hands.get(2);
        String mean = texts.mean(FistOfFive.mean(hands));
        return switch (rule) {
            case ADOPTED -> texts.get("slot.says.adopted.why", mean);
            case ADOPTED_WEAK -> low > 0 ? texts.get("slot.says.weak.low", low)
                    : texts.get("slot.says.weak.mean", mean);
            case VOTE_ONCE_MORE -> texts.get("slot.says.once-more.why", low);
            case NOT_ADOPTED -> texts.get("slot.says.not.why", hands.getFirst());
        };
    }

    /** Whether hands can be typed: before the first vote was counted, and in a second one. */
    private boolean open() {
        return shown.counts().isEmpty() || second && shown.counts().size() < VOTES;
    }

    /** The vote that the fields are about. */
    private int voting() {
        return open() ? shown.counts().size() + 1 : shown.counts().size();
    }

    private List<Integer> typedHands() {
        return fields.stream().map(CountField::count).toList();
    }

    /** Whether hands were typed that are not counted yet. */
    boolean pending() {
        return open() && typedHands().stream().anyMatch(each -> each > 0);
    }

    void focus() {
        (open() ? fields.getFirst() : again.isManaged() ? again : this).requestFocus();
    }

    private void again() {
        second = true;
        fields.forEach(CountField::clear);
        fields.getFirst().requestFocus();
        draw();
    }

    /** Counts the hands that were typed. */
    private void count() {
        count(counted, why -> {});
    }

    /** Counts the hands that were typed, and says beside them why they were refused. */
    void count(Runnable then, Consumer<Refusal> refused) {
        Slot at = slot;
        if (at != null && open()) {
            door.make(new CountFist(at.meeting(), at.issue(), typedHands()), made -> then.run(), why -> {
                refusal.show(why);
                refused.accept(why);
            });
        }
    }
}
