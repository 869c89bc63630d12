package app.tandem.ui.console.group;

import app.tandem.rules.Move;
import app.tandem.rules.TitleHints;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.ClarifyView.Item;
import app.tandem.ui.console.group.GroupView.Inside;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The issue that is talked about: its title, what is said of it, the answers that it came from. */
final class ClarifyCard extends VBox {

    private final Texts texts;
    private final BiConsumer<Item, Correction> correct;
    private final Label number = Parts.fixed("number");
    private final Label title = Parts.words("title");
    private final VBox titleCell = new VBox(title);
    private final HintLine hint;
    private final Label count = Parts.words("quiet");
    private final VBox answers = new VBox();
    private final Label none = Parts.words("quiet");
    private final DetailField detail;
    private final ClarifyMore more;
    private final Icon way = new Icon(Feather.CHEVRON_RIGHT);
    private final Button fold;
    private @Nullable Item shown;
    private boolean unfolded;

    /** New texts of an issue, and what hears of them. */
    record Correction(String title, @Nullable String detail, Runnable made, Consumer<String> refused) {}

    ClarifyCard(Texts texts, BiConsumer<Item, Correction> correct, BiConsumer<Move, Consumer<String>> make) {
        this.texts = texts;
        this.correct = correct;
        hint = new HintLine(texts);
        detail = new DetailField(texts, "detail", this::requestFocus);
        detail.whenSaved(typed -> saveDetail(() -> {}));
        more = new ClarifyMore(texts, make);
        fold = Parts.plain("fold", texts.get("clarify.more"), this::unfold);
        fold.setGraphic(way);
        fold.getStyleClass().add("fold");
        getStyleClass().addAll("card", "clarify-issue");
        setFocusTraversable(true);
        answers.getStyleClass().add("said");
        answers.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(titleCell, Priority.ALWAYS);
        HBox head = new HBox(number, titleCell);
        head.getStyleClass().add("head");
        none.setText(texts.get("clarify.none"));
        title.setOnMouseClicked(event -> rename());
        Seen.when(false, more);
        getChildren().addAll(head, hint, count, answers, detail, fold, more, none);
        show(null);
    }

    /** Draws an issue; what is being typed of the same one stays. */
    void show(@Nullable Item now) {
        Item before = shown;
        shown = now;
        getChildren().forEach(each -> Seen.when(each == none == (now == null), each));
        Seen.when(now != null && unfolded, more);
        if (now == null) {
            return;
        }
        boolean another = before == null || before.id() != now.id();
        if (another) {
            titleCell.getChildren().setAll(title);
            detail.turn(now.card().detail());
        } else {
            detail.show(now.card().detail());
        }
        number.setText(texts.get("issue.number", now.card().number()));
        title.setText(now.card().title());
        hint.show(TitleHints.of(now.card().title()).orElse(null));
        if (before == null || !before.card().inside().equals(now.card().inside())) {
            showAnswers(now.card().inside());
        }
        more.show(now);
    }

    private void unfold() {
        unfolded = !unfolded;
        way.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        Seen.when(unfolded, more);
    }

    private void showAnswers(List<Inside> inside) {
        count.setText(texts.get("clarify.answers", inside.stream().filter(each -> !each.issue()).count()));
        answers.getChildren().setAll(inside.stream().map(this::answer).toList());
    }

    private HBox answer(Inside inside) {
        Label mark = Parts.fixed("number");
        mark.setText(inside.issue() ? texts.get("issue.number", inside.number()) : String.valueOf(inside.number()));
        Label words = Parts.words("words");
        words.setText(inside.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("answer");
        return row;
    }

    /** Opens the title to be typed over. */
    void rename() {
        Item item = shown;
        if (item == null || !titleCell.getChildren().contains(title)) {
            return;
        }
        InPlace field = InPlace.title(texts, "rename", (typed, refused) -> correct.accept(item,
                new Correction(typed, item.card().detail(), this::renamed, refused)), this::renamed);
        titleCell.getChildren().setAll(field);
        hint.show(null);
        field.begin(item.card().title());
    }

    private void renamed() {
        titleCell.getChildren().setAll(title);
        hint.show(TitleHints.of(title.getText()).orElse(null));
        requestFocus();
    }

    /** Does this once what was typed is saved; not where it is refused. */
    void saved(Runnable then) {
        if (shown != null && detail.changed()) {
            saveDetail(then);
        } else {
            then.run();
        }
    }

    private void saveDetail(Runnable then) {
        Item item = shown;
        if (item != null) {
            String typed = detail.typed();
            correct.accept(item, new Correction(item.card().title(), typed.isEmpty() ? null : typed, then,
                    detail::refuse));
        }
    }
}
