package app.tandem.ui.console.check;

import app.tandem.rules.SlotMove.RateIssue;
import app.tandem.rules.SlotMove.RevealRating;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Histogram;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Score;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.check.Room;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the room rates an issue: everybody at once, typed as counts, each count recorded as it is typed. The room sees how
 * many have rated, and how only when it is revealed.
 */
final class RatingCard extends VBox {

    private static final double GAP = 12;
    private static final double SHARE = 0.47;

    private final MeetingTools tools;
    private final Texts texts;
    private final CardHeader header;
    private final Histogram histogram;
    private final List<CountStepper> counts = new ArrayList<>();
    private final RefusalLine refusal;
    private final Figures figures;
    private final Label said = Parts.words("", "rating-said");
    private final Button reveal;
    private List<Integer> known = Room.NONE;
    private @Nullable SlotReport shown;
    private boolean drawing;
    private boolean under;
    private boolean wanted;
    private boolean revealing;

    /**
     * @param next goes on to the next issue
     */
    RatingCard(MeetingTools tools, Button next) {
        this.tools = tools;
        texts = tools.texts();
        header = new CardHeader(texts.get("check.room"));
        histogram = new Histogram(texts, GAP, SHARE);
        figures = new Figures(texts);
        HBox steppers = new HBox();
        steppers.getStyleClass().add("steppers");
        Score.all().forEach(score -> steppers.getChildren().add(column(score)));
        steppers.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        refusal = new RefusalLine(texts, steppers);
        reveal = Parts.keyed(Parts.button("reveal", "", this::reveal), texts.get("key.h"));
        HBox.setHgrow(figures, Priority.ALWAYS);
        HBox foot = new HBox(figures, reveal, next);
        foot.getStyleClass().add("rating-foot");
        VBox.setVgrow(histogram, Priority.ALWAYS);
        getStyleClass().addAll("card", "rating-of-room");
        getChildren().addAll(header, histogram, steppers, refusal, said, foot);
        tools.showing().hidden().subscribe(this::draw);
    }

    private VBox column(Score score) {
        CountStepper stepper = new CountStepper(texts, score, this::typed);
        counts.add(stepper);
        Label number = new Label(Integer.toString(score.number()));
        number.getStyleClass().add("number");
        HBox name = new HBox(new Icon(score.icon()), number, new Label(score.word(texts)));
        name.getStyleClass().add("score-name");
        VBox column = new VBox(stepper, name);
        column.getStyleClass().add("score-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** Draws what is recorded; a count that was typed and refused stays until the rating is revealed. */
    void show(SlotReport now) {
        boolean untouched = now.room().revealed() || recorded();
        shown = now;
        known = now.counts();
        if (untouched || now.room().revealed()) {
            drawing = true;
            for (int i = 0; i < counts.size(); i++) {
                counts.get(i).set(known.get(i));
            }
            drawing = false;
        }
        draw();
    }

    private void draw() {
        SlotReport now = shown;
        if (now == null) {
            return;
        }
        boolean revealed = now.room().revealed();
        int given = typedCounts().stream().mapToInt(Integer::intValue).sum();
        histogram.show(typedCounts());
        header.count(texts.get("check.room.how"));
        header.note(texts.get("check.room.rated", given, now.room().here()));
        counts.forEach(each -> each.setDisable(revealed || !now.open()));
        figures.show(now);
        boolean hidden = tools.showing().hidden().get();
        reveal.setText(!revealed ? texts.get("check.reveal") : hidden ? texts.get("check.show")
                : texts.get("check.hide"));
        reveal.setDisable(!revealed && (now.room().rated() == 0 || !now.open() || !recorded() && !under));
        said.setText(said(now, hidden));
        said.setGraphic(now.worthTalkingAbout() ? new Icon(Feather.MESSAGE_CIRCLE) : null);
        said.getStyleClass().remove("amber");
        if (now.worthTalkingAbout()) {
            said.getStyleClass().add("amber");
        }
        Seen.when(!said.getText().isEmpty(), said);
    }

    private String said(SlotReport now, boolean hidden) {
        if (!now.room().revealed()) {
            return now.room().rated() == 0 ? "" : texts.get("check.reveal.for-good");
        }
        if (now.worthTalkingAbout()) {
            return texts.get("check.worth", figures.duo(), texts.mean(now.course().mean().orElse(0)));
        }
        return hidden ? texts.get("check.hidden") : "";
    }

    /** Whether what stands there is what would be revealed, for good. */
    private boolean recorded() {
        return typedCounts().equals(known);
    }

    private List<Integer> typedCounts() {
        return counts.stream().map(CountStepper::count).toList();
    }

    private void typed() {
        if (counts.size() < Score.all().size() || drawing) {
            return;
        }
        refusal.clear();
        send();
        draw();
    }

    /** Records what stands there; what is typed meanwhile is recorded after it. */
    private void send() {
        SlotReport now = shown;
        List<Integer> typed = typedCounts();
        if (now == null || under || typed.equals(known)) {
            return;
        }
        under = true;
        tools.door().make(new RateIssue(now.meeting(), now.issue(), typed), made -> {
            under = false;
            send();
            revealIfWanted();
        }, why -> {
            under = false;
            wanted = false;
            if (typed.equals(typedCounts())) {
                refusal.say(texts.get("check.counts.refused", why.rule()));
                draw();
            } else {
                send();
            }
        });
    }

    /** Whether counts stand there that were refused: they are not what is recorded. */
    boolean refused() {
        return open() && !under && !recorded();
    }

    /** Whether the room can still rate. */
    boolean open() {
        return !counts.getFirst().isDisabled();
    }

    /** One more of a rating, 1 to 5. */
    void count(int score) {
        counts.get(score - 1).by(1);
    }

    private void revealIfWanted() {
        if (wanted && !under) {
            wanted = false;
            reveal();
        }
    }

    /**
     * Shows the rating to the room, once all that was typed is recorded, for it is for good; later, hides it or shows
     * it again.
     */
    void reveal() {
        SlotReport now = shown;
        if (now == null || revealing && !now.room().revealed()) {
            return;
        }
        if (reveal.isDisabled()) {
            needRatings(now);
            return;
        }
        if (now.room().revealed()) {
            tools.showing().hidden().set(!tools.showing().hidden().get());
            return;
        }
        if (!typedCounts().equals(known)) {
            wanted = under;
            return;
        }
        revealing = true;
        tools.showing().hidden().set(false);
        tools.door().make(new RevealRating(now.meeting(), now.issue()), made -> revealing = false, why -> {
            revealing = false;
            refusal.show(why);
        });
    }

    /** What nobody has rated yet cannot be revealed; a count that was refused says so itself. */
    private void needRatings(SlotReport now) {
        if (now.open() && now.room().rated() == 0 && recorded()) {
            refusal.say(texts.get("check.reveal.nothing"));
        }
    }

    /** The arrows go from count to count. */
    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<? extends Node> fields = counts.stream().map(CountStepper::field).toList();
        int now = fields.indexOf(getScene().getFocusOwner());
        if (by != 0 && now >= 0) {
            fields.get(Math.clamp(now + by, 0, fields.size() - 1)).requestFocus();
            event.consume();
        }
    }

    void focus() {
        counts.getFirst().field().requestFocus();
    }
}
