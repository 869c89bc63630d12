package app.tandem.ui.console.duos;

import app.tandem.rules.DueDates;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.CorrectEnding;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.DuoMove.Reassign;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be changed about duos, each in a few fields: formed, ended, given an issue. */
final class DuoActs extends VBox {

    private final Texts texts;
    private final Door door;
    private final Runnable elsewhere;
    private final Label about = new Label();
    private final DuoFields fields;
    private final RefusalLine refused;
    private Supplier<Optional<Move>> move = Optional::empty;
    private Doing doing = new Doing(What.FORM, 0);
    private @Nullable Node cameFrom;

    private enum What {
        FORM, END, CORRECT, GIVE
    }

    private record Doing(What what, long of) {}

    /**
     * @param elsewhere gives the focus to something when what opened the form is gone
     */
    DuoActs(Texts texts, Door door, Runnable elsewhere) {
        this.texts = texts;
        this.door = new SingleFile(door);
        this.elsewhere = elsewhere;
        getStyleClass().addAll("card", "form", "meeting-card");
        about.setWrapText(true);
        fields = new DuoFields(texts, this::save);
        refused = new RefusalLine(texts);
        ActButton save = new ActButton(texts.get("form.save"), "save-duo", this::save).accent();
        ActButton leave = new ActButton(texts.get("form.leave"), "leave-duo", this::close);
        FlowPane acts = new FlowPane(save, leave);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(new CardHeader(texts.get("duos.change")), about, fields, refused, acts);
        Seen.when(false, this);
    }

    void form(List<ChoiceField.Choice> ofSales, List<ChoiceField.Choice> ofMarketing) {
        fields.sales.field().offer(ofSales);
        fields.marketing.field().offer(ofMarketing);
        begin(new Doing(What.FORM, 0), "", List.of(fields.sales, fields.marketing),
                () -> fields.chosen(fields.sales).flatMap(
                        sales -> fields.chosen(fields.marketing).map(marketing -> new FormDuo(sales, marketing))));
    }

    void end(Pair pair, String named) {
        begin(new Doing(What.END, pair.id()), texts.get("duos.end.about", named), List.of(fields.reason),
                () -> Optional.of(new EndDuo(pair.id(), reason())));
    }

    void correct(Pair pair, String named) {
        if (begin(new Doing(What.CORRECT, pair.id()), texts.get("duos.correct.about", named), List.of(fields.reason),
                () -> Optional.of(new CorrectEnding(pair.id(), reason())))) {
            fields.reason.field().setText(Objects.requireNonNull(pair.ended()).why());
        }
    }

    /** Gives an issue to a duo: a hot one with a due date, any other with a reason. */
    void give(Owned issue, List<ChoiceField.Choice> duos, LocalDate today) {
        DateField due = fields.due.field();
        fields.duo.field().offer(duos);
        due.today(today);
        if (begin(new Doing(What.GIVE, issue.id()), texts.get("issue.named", issue.number(), issue.title()),
                List.of(fields.duo, issue.hot() ? fields.due : fields.reason), () -> given(issue))) {
            due.set(DueDates.usual(today));
        }
    }

    private Optional<Move> given(Owned issue) {
        return fields.chosen(fields.duo).flatMap(to -> issue.hot()
                ? fields.day().map(day -> new Assign(issue.id(), to, day))
                : Optional.of(new Reassign(issue.id(), to, reason())));
    }

    private String reason() {
        return fields.reason.field().getText();
    }

    /** Opens the form, empty; where it is open for the same thing, what was typed stays, and this is not so. */
    private boolean begin(Doing now, String words, List<FormField<?>> needed, Supplier<Optional<Move>> meant) {
        boolean anew = !isVisible() || !now.equals(doing);
        move = meant;
        if (anew) {
            doing = now;
            cameFrom = isFocusWithin() || getScene() == null ? null : getScene().getFocusOwner();
            Seen.saying(about, words);
            fields.begin(needed);
            refused.clear();
            Seen.when(true, this);
        }
        needed.getFirst().typed().requestFocus();
        return anew;
    }

    /** Nothing is to be changed any more: the focus goes back to where it was. */
    void close() {
        Node from = cameFrom;
        Seen.when(false, this);
        if (from != null && from.getScene() == getScene()) {
            from.requestFocus();
        } else {
            elsewhere.run();
        }
    }

    private void save() {
        move.get().ifPresent(each -> {
            refused.clear();
            door.make(each, made -> close(), this::refuse);
        });
    }

    private void refuse(Refusal why) {
        if (!fields.refuse(why)) {
            refused.show(why);
        }
    }
}
