package app.tandem.ui.console.check;

import app.tandem.model.IssueState;
import app.tandem.model.NumberRule;
import app.tandem.model.Side;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.HintedArea;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a duo reports of its issue: what works first, then what could be better, then how it stands. What was typed stays
 * until it is saved; what is refused is said beside its field.
 */
final class ReportForm extends VBox {

    private static final int ROWS = 5;

    private final MeetingTools tools;
    private final Texts texts;
    private final WrittenField working;
    private final WrittenField improvement;
    private final WrittenField help;
    private final TextField credit = new TextField();
    private final Segments<Side> creditTo;
    private final RefusalLine creditRefusal;
    private final Segments<Integer> rating;
    private final RefusalLine ratingRefusal;
    private final Segments<IssueState> state;
    private final CountField progress;
    private final RefusalLine progressRefusal;
    private final RefusalLine refusal;
    private final Label saved = Parts.words("", "saved");
    private final Button save;
    private @Nullable SlotReport shown;
    private @Nullable Filled kept;
    private boolean under;
    private boolean filling;

    ReportForm(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        working = field("report-works", new Label(texts.get("check.works"), new Icon(Feather.THUMBS_UP)),
                TextRule.WORKING_EXAMPLE);
        working.getStyleClass().add("works");
        improvement = field("report-better", new Label(texts.get("check.better"), new Icon(Feather.PLUS_CIRCLE)),
                TextRule.IMPROVEMENT);
        help = field("report-help", new Label(texts.get("check.help")), TextRule.HELP);
        creditTo = new Segments<>(sides(), this::thank);
        creditTo.setId("report-credit-to");
        creditRefusal = new RefusalLine(texts, credit);
        rating = new Segments<>(ratings(), this::rate);
        rating.setId("report-rating");
        rating.getStyleClass().add("duo-rating");
        ratingRefusal = new RefusalLine(texts, rating);
        state = new Segments<>(states(), this::say);
        state.setId("report-state");
        progress = new CountField(texts.get("check.progress"));
        progress.setId("report-progress");
        progressRefusal = new RefusalLine(texts, progress);
        save = Parts.button("report-save", texts.get("check.save"), () -> save(() -> {}));
        refusal = new RefusalLine(texts, save);
        getStyleClass().addAll("card", "report-form");
        getChildren().addAll(working, improvement, thanksAndRating(), standing(), help, foot());
        listen();
    }

    private WrittenField field(String id, Label name, TextRule rule) {
        return new WrittenField(texts, name, new HintedArea(id, ROWS, () -> save(() -> {})), rule);
    }

    private Map<Side, String> sides() {
        Map<Side, String> sides = new LinkedHashMap<>();
        sides.put(Side.SALES, texts.get("check.credit.sales"));
        sides.put(Side.MARKETING, texts.get("check.credit.marketing"));
        return sides;
    }

    private static Map<Integer, String> ratings() {
        Map<Integer, String> ratings = new LinkedHashMap<>();
        IntStream.rangeClosed(NumberRule.DUO_RATING.least(), NumberRule.DUO_RATING.most())
                .forEach(each -> ratings.put(each, Integer.toString(each)));
        return ratings;
    }

    private Map<IssueState, String> states() {
        Map<IssueState, String> states = new LinkedHashMap<>();
        states.put(IssueState.IN_PROGRESS, texts.get("status.in-progress"));
        states.put(IssueState.WORKING, texts.get("status.working"));
        states.put(IssueState.STUCK, texts.get("status.stuck"));
        return states;
    }

    private HBox thanksAndRating() {
        credit.setId("report-credit");
        credit.setPromptText(texts.get("check.credit.prompt"));
        HBox.setHgrow(credit, Priority.ALWAYS);
        HBox line = new HBox(creditTo, credit);
        line.getStyleClass().add("line");
        VBox thanks = named(texts.get("check.credit"), line, creditRefusal);
        HBox.setHgrow(thanks, Priority.ALWAYS);
        HBox both = new HBox(thanks, named(texts.get("check.duo-rating"), rating, ratingRefusal));
        both.getStyleClass().add("pair");
        return both;
    }

    private HBox standing() {
        Label percent = new Label(texts.get("check.percent"));
        HBox done = new HBox(progress, percent);
        done.getStyleClass().add("line");
        VBox stands = named(texts.get("check.state"), state);
        HBox.setHgrow(stands, Priority.ALWAYS);
        HBox both = new HBox(stands, named(texts.get("check.progress"), done, progressRefusal));
        both.getStyleClass().add("pair");
        return both;
    }

    private static VBox named(String name, Region... rest) {
        Label label = new Label(name);
        label.getStyleClass().add("name");
        VBox named = new VBox(label);
        named.getChildren().addAll(rest);
        named.getStyleClass().add("named");
        return named;
    }

    private VBox foot() {
        HBox.setHgrow(saved, Priority.ALWAYS);
        saved.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(saved, save);
        line.getStyleClass().add("line");
        VBox foot = new VBox(line, refusal);
        foot.getStyleClass().add("named");
        return foot;
    }

    private void listen() {
        credit.setOnAction(event -> save(() -> {}));
        progress.setOnAction(event -> save(() -> {}));
        credit.textProperty().subscribe(creditRefusal::clear);
        progress.textProperty().subscribe(progressRefusal::clear);
        rating.addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
        working.whenTyped(this::toSave);
        improvement.whenTyped(this::toSave);
        help.whenTyped(this::toSave);
        credit.textProperty().subscribe(this::toSave);
        progress.textProperty().subscribe(this::toSave);
    }

    /** A digit on the duo's rating is one, which has the focus then; one that is none is refused in words. */
    private void digit(KeyEvent event) {
        String typed = event.getText();
        if (typed.matches("[0-9]")) {
            int number = Integer.parseInt(typed);
            if (NumberRule.DUO_RATING.holds(number)) {
                rate(number);
                rating.button(number).requestFocus();
            } else {
                ratingRefusal.say(texts.get("check.rating.refused", number));
            }
            event.consume();
        }
    }

    private void rate(int number) {
        rating.show(number);
        ratingRefusal.clear();
        toSave();
    }

    /** The side that was chosen already is chosen no more. */
    private void thank(Side side) {
        creditTo.show(creditTo.shown().filter(each -> each == side).isPresent() ? null : side);
        creditRefusal.clear();
        toSave();
    }

    private void say(IssueState now) {
        state.show(now);
        showHelp(now);
        toSave();
        if (now == IssueState.STUCK && help.written().isEmpty()) {
            help.focus();
            see(help);
        }
    }

    /** Draws what is recorded; what was typed and not saved stays. */
    void show(SlotReport now) {
        Filled before = kept;
        Filled recorded = Filled.of(now);
        boolean untouched = before == null || filled().equals(before) || filled().equals(recorded);
        shown = now;
        kept = recorded;
        if (untouched && !filled().equals(recorded) || before == null) {
            fill(recorded);
        }
        toSave();
    }

    private void fill(Filled now) {
        filling = true;
        working.write(now.working());
        improvement.write(now.improvement());
        help.write(now.help());
        credit.setText(now.credit());
        creditTo.show(now.creditTo());
        rating.show(now.rating());
        state.show(now.state());
        progress.setText(Integer.toString(now.progress()));
        showHelp(now.state());
        filling = false;
    }

    /** Help is asked for of a stuck issue; what was written of it stays to be seen. */
    private void showHelp(IssueState now) {
        Parts.toggle(help, now == IssueState.STUCK || !help.written().isEmpty());
    }

    private Filled filled() {
        return new Filled(working.written(), improvement.written(), state.shown().orElse(IssueState.IN_PROGRESS),
                rating.shown().orElse(null), progress.count(), help.written(), creditTo.shown().orElse(null),
                Text.clean(credit.getText()));
    }

    /** Whether something was typed that is not recorded. */
    boolean changed() {
        return kept != null && !filled().equals(kept);
    }

    private void toSave() {
        SlotReport now = shown;
        if (now == null || filling) {
            return;
        }
        refusal.clear();
        save.setDisable(!changed());
        saved.setText(changed() ? texts.get("check.not-saved")
                : now.report() == null ? texts.get("check.no-report-to-save") : texts.get("check.saved"));
    }

    /** Records what was typed, and does this once it is; where nothing was typed, at once. */
    void save(Runnable then) {
        SlotReport now = shown;
        if (now == null || under) {
            return;
        }
        if (!changed()) {
            then.run();
        } else if (!now.open() && now.report() == null) {
            refusal.say(texts.get("check.closed"));
        } else {
            send(now, then);
        }
    }

    private void send(SlotReport now, Runnable then) {
        under = true;
        boolean typing = isFocusWithin();
        tools.door().make(filled().move(now.issue(), now.report()), made -> {
            under = false;
            if (typing) {
                requestFocus();
            }
            then.run();
        }, why -> {
            under = false;
            refuse(why);
        });
    }

    private void refuse(Refusal why) {
        say(why);
        see(refused(why.field()));
    }

    /** Where a field stands among the others. */
    private Node refused(String field) {
        return switch (field) {
            case "working" -> working;
            case "improvement" -> improvement;
            case "help" -> help;
            case "credit", "creditTo" -> creditRefusal;
            case "rating" -> ratingRefusal;
            case "progress" -> progressRefusal;
            default -> refusal;
        };
    }

    private void see(Node node) {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            InView.show(node);
        }
    }

    private void say(Refusal why) {
        switch (why.field()) {
            case "working" -> working.refuse(why.rule());
            case "improvement" -> improvement.refuse(why.rule());
            case "help" -> help.refuse(why.rule());
            case "credit", "creditTo" ->
                creditRefusal.say(texts.get("field.refused", texts.get("check.credit"), why.rule()));
            case "rating" -> ratingRefusal.say(texts.get("check.rating.needed"));
            case "progress" ->
                progressRefusal.say(texts.get("field.refused", texts.get("check.progress"), why.rule()));
            default -> refusal.show(why);
        }
    }

    void focus() {
        working.focus();
    }
}
