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
import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be changed about duos, each in a few fields: formed, ended, given an issue. */
final class DuoActs extends VBox {

    private final Texts texts;
    private final Door door;
    private final Runnable close;
    private final Label about = new Label();
    private final CardHeader header;
    private final ChoiceField sales;
    private final ChoiceField marketing;
    private final ChoiceField duo;
    private final DateField due;
    private final TextField reason = new TextField();
    private final FormField<ChoiceField> salesField;
    private final FormField<ChoiceField> marketingField;
    private final FormField<ChoiceField> duoField;
    private final FormField<DateField> dueField;
    private final FormField<TextField> reasonField;
    private final RefusalLine refused;
    private final VBox fields = new VBox();
    private Supplier<Optional<Move>> move = Optional::empty;
    private boolean underWay;

    /**
     * @param close runs when nothing is to be changed any more
     */
    DuoActs(Texts texts, Door door, Runnable close) {
        this.texts = texts;
        this.door = door;
        this.close = close;
        getStyleClass().addAll("card", "form", "meeting-card");
        header = new CardHeader(texts.get("duos.change"));
        about.setWrapText(true);
        sales = field("duo-sales");
        marketing = field("duo-marketing");
        duo = new ChoiceField(texts, "duo-which", texts.get("duos.which.prompt"),
                typed -> texts.get("duos.which.none", typed));
        due = new DateField(texts, "duo-due", LocalDate.EPOCH);
        reason.setId("duo-reason");
        reason.setOnAction(event -> save());
        salesField = new FormField<>(texts, texts.get("duos.sales"), sales);
        marketingField = new FormField<>(texts, texts.get("duos.marketing"), marketing);
        duoField = new FormField<>(texts, texts.get("duos.which"), duo);
        dueField = new FormField<>(texts, texts.get("form.due"), due);
        reasonField = new FormField<>(texts, texts.get("form.reason"), reason);
        refused = new RefusalLine(texts);
        fields.getStyleClass().add("issue-fields");
        Button save = new Button(texts.get("form.save"));
        save.setId("save-duo");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        Button leave = new Button(texts.get("form.leave"));
        leave.setId("leave-duo");
        leave.setOnAction(event -> close.run());
        FlowPane acts = new FlowPane(save, leave);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(header, about, fields, refused, acts);
    }

    private ChoiceField field(String id) {
        return new ChoiceField(texts, id, texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
    }

    void form(List<ChoiceField.Choice> ofSales, List<ChoiceField.Choice> ofMarketing) {
        sales.offer(ofSales);
        marketing.offer(ofMarketing);
        sales.choose(null);
        marketing.choose(null);
        begin("", List.of(salesField, marketingField), sales.field(), () -> lacks(sales) || lacks(marketing)
                ? Optional.empty()
                : Optional.of(new FormDuo(sales.chosen().orElseThrow(), marketing.chosen().orElseThrow())));
    }

    void end(Pair pair, String named) {
        reason.clear();
        begin(texts.get("duos.end.about", named), List.of(reasonField), reason,
                () -> Optional.of(new EndDuo(pair.id(), reason.getText())));
    }

    void correct(Pair pair, String named) {
        reason.setText(Objects.requireNonNull(pair.ended()).why());
        begin(texts.get("duos.correct.about", named), List.of(reasonField), reason,
                () -> Optional.of(new CorrectEnding(pair.id(), reason.getText())));
    }

    /** Gives an issue to a duo: a hot one with a due date, any other with a reason. */
    void give(Owned issue, List<ChoiceField.Choice> duos, LocalDate today) {
        duo.offer(duos);
        duo.choose(null);
        due.today(today);
        due.set(DueDates.usual(today));
        reason.clear();
        begin(texts.get("issue.named", issue.number(), issue.title()),
                issue.hot() ? List.of(duoField, dueField) : List.of(duoField, reasonField), duo.field(),
                () -> given(issue));
    }

    private Optional<Move> given(Owned issue) {
        if (lacks(duo)) {
            return Optional.empty();
        }
        long to = duo.chosen().orElseThrow();
        if (!issue.hot()) {
            return Optional.of(new Reassign(issue.id(), to, reason.getText()));
        }
        LocalDate day = due.value().get();
        if (day == null) {
            due.refusal().ifPresentOrElse(due::refuse, () -> dueField.say(texts.get("form.due.needed")));
            return Optional.empty();
        }
        return Optional.of(new Assign(issue.id(), to, day));
    }

    private boolean lacks(ChoiceField field) {
        if (field.chosen().isEmpty()) {
            field.refusal().ifPresentOrElse(field::refuse, () -> field.refuse(texts.get("duos.lacks")));
            field.field().requestFocus();
        }
        return field.chosen().isEmpty();
    }

    private void begin(String words, List<Node> needed, Node first, Supplier<Optional<Move>> meant) {
        about.setText(words);
        about.setVisible(!words.isEmpty());
        about.setManaged(!words.isEmpty());
        fields.getChildren().setAll(new ArrayList<>(needed));
        refused.clear();
        List.of(salesField, marketingField, duoField, dueField, reasonField).forEach(FormField::clear);
        move = meant;
        first.requestFocus();
    }

    private void save() {
        if (underWay) {
            return;
        }
        move.get().ifPresent(each -> {
            underWay = true;
            refused.clear();
            door.make(each, made -> {
                underWay = false;
                close.run();
            }, this::refuse);
        });
    }

    private void refuse(Refusal why) {
        underWay = false;
        FormField<?> field = field(why);
        if (field == null || !fields.getChildren().contains(field)) {
            refused.show(why);
        } else {
            field.refuse(why.rule());
        }
    }

    private @Nullable FormField<?> field(Refusal why) {
        return switch (String.valueOf(why.field())) {
            case "sales" -> salesField;
            case "marketing" -> marketingField;
            case "duo" -> duoField;
            case "due" -> dueField;
            case "reason" -> reasonField;
            default -> null;
        };
    }
}
