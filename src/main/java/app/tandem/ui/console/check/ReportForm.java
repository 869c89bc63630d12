package app.tandem.ui.console.check;

import app.tandem.model.IssueState;
import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.HintedArea;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final CreditField credit;
    private final DuoRating rating;
    private final Standing standing;
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
        credit = new CreditField(texts, this::toSave, () -> save(() -> {}));
        rating = new DuoRating(texts, this::toSave);
        standing = new Standing(texts, this::say, this::toSave, () -> save(() -> {}));
        save = Parts.button("report-save", texts.get("check.save"), () -> save(() -> {}));
        refusal = new RefusalLine(texts, save);
        getStyleClass().addAll("card", "report-form");
        getChildren().addAll(working, improvement, thanksAndRating(), standing, help, foot());
        List.of(working, improvement, help).forEach(each -> each.whenTyped(this::toSave));
    }

    private WrittenField field(String id, Label name, TextRule rule) {
        return new WrittenField(texts, name, new HintedArea(id, ROWS, () -> save(() -> {})), rule);
    }

    private HBox thanksAndRating() {
        HBox.setHgrow(credit, Priority.ALWAYS);
        HBox both = new HBox(credit, rating);
        both.getStyleClass().add("pair");
        return both;
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

    private void say(IssueState now) {
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
        credit.write(now.creditTo(), now.credit());
        rating.write(now.rating());
        standing.write(now.state(), now.progress());
        showHelp(now.state());
        filling = false;
    }

    /** Help is asked for of a stuck issue; what was written of it stays to be seen. */
    private void showHelp(IssueState now) {
        Seen.when(now == IssueState.STUCK || !help.written().isEmpty(), help);
    }

    private Filled filled() {
        return new Filled(working.written(), improvement.written(), standing.state(), rating.rating(),
                standing.progress(), help.written(), credit.to(), credit.words());
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
        } else if (standing.progress() == null) {
            standing.need();
            see(standing);
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
            case "credit", "creditTo" -> credit;
            case "rating" -> rating;
            case "progress" -> standing;
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
            case "credit", "creditTo" -> credit.refuse(why.rule());
            case "rating" -> rating.need();
            case "progress" -> standing.refuse(why.rule());
            default -> refusal.show(why);
        }
    }

    void focus() {
        working.focus();
    }
}
