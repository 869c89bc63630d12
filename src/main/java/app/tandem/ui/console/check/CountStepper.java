package app.tandem.ui.console.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Score;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** How many gave one rating: a count to type, with less and more beside it. */
final class CountStepper extends HBox {

    private final CountField field;

    /**
     * @param typed is run when somebody changes it, also when it is set for them
     */
    CountStepper(Texts texts, Score score, Runnable typed) {
        field = new CountField(texts.get("check.count", score.number(), score.word(texts)));
        field.setId("count-" + score.number());
        field.textProperty().subscribe((before, now) -> typed.run());
        IconButton less = new IconButton(() -> by(-1));
        less.show(Feather.MINUS, texts.get("check.count.less", score.word(texts)));
        less.setId("count-less-" + score.number());
        IconButton more = new IconButton(() -> by(1));
        more.show(Feather.PLUS, texts.get("check.count.more", score.word(texts)));
        more.setId("count-more-" + score.number());
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("count-stepper");
        getChildren().addAll(less, field, more);
    }

    int count() {
        return field.count();
    }

    void set(int now) {
        if (now != count() || field.getText().isEmpty()) {
            field.setText(Integer.toString(now));
        }
    }

    void by(int by) {
        set(Math.max(0, count() + by));
    }

    CountField field() {
        return field;
    }
}
