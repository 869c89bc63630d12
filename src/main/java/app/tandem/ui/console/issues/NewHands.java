package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Reopening.Room;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Into whose hands an issue goes when it is reopened: back to its own duo, or to another one that has room. */
final class NewHands extends VBox {

    private final Texts texts;
    private final ChoiceField duo;
    private final FormField<ChoiceField> field;
    private final ActButton form;
    private @Nullable Reopening shown;

    /**
     * @param duos leads to where duos are formed
     */
    NewHands(Texts texts, Runnable duos) {
        this.texts = texts;
        getStyleClass().add("issue-fields");
        duo = new ChoiceField(texts, "issue-duo", texts.get("issues.reopen.prompt"),
                typed -> texts.get("issues.reopen.none", typed));
        field = new FormField<>(texts, texts.get("issues.column.duo"), duo);
        form = new ActButton(texts.get("issues.reopen.form"), "form-duo", duos).small();
        getChildren().addAll(field, form);
    }

    void show(@Nullable Reopening now) {
        shown = now;
        field.clear();
        Seen.when(now != null, this);
        if (now != null) {
            duo.offer(now.free().stream().map(each -> new ChoiceField.Choice(each.id(), each.words(), null)).toList());
            duo.choose(now.room() == Room.THERE ? now.own().id() : null);
            field.hint(hint(now));
            Seen.when(now.free().isEmpty(), form);
        }
    }

    private String hint(Reopening now) {
        return switch (now.room()) {
            case THERE -> "";
            case FULL -> now.free().isEmpty()
                    ? texts.get("issues.reopen.all-full", now.own().words(), now.most())
                    : texts.get("issues.reopen.full", now.own().words(), now.most());
            case ENDED -> texts.get("issues.reopen.ended", now.own().words());
        };
    }

    /** Whether a duo must be named and none is; then the field says so. */
    boolean lacks() {
        Reopening now = shown;
        if (now == null || duo.chosen().isPresent()) {
            return false;
        }
        boolean needed = now.room() == Room.FULL;
        duo.refusal().ifPresentOrElse(duo::refuse, () -> {
            if (needed) {
                field.say(needed(now));
            }
        });
        return needed || duo.refusal().isPresent();
    }

    /** Who is full, and what is to be done. */
    private String needed(Reopening now) {
        return texts.get(now.free().isEmpty() ? "issues.reopen.needed.form" : "issues.reopen.needed",
                now.own().words());
    }

    /** Where it is typed. */
    TextField typed() {
        return duo.field();
    }

    /** The duo that is named; null for its own. */
    @Nullable
    Long chosen() {
        return shown == null ? null : duo.chosen().orElse(null);
    }

    void refuse(String rule) {
        field.refuse(rule);
    }
}
