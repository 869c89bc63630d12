package app.tandem.ui.console.group;

import app.tandem.model.TextRule;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a new issue begins: answers are dropped here, or its title is typed in place. */
final class NewIssue extends VBox implements DropPlace {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");

    private final Texts texts;
    private final GroupMoves moves;
    private final Label drop = Parts.words("drop-words");
    private Runnable back = () -> {};

    NewIssue(Texts texts, GroupMoves moves) {
        this.texts = texts;
        this.moves = moves;
        getStyleClass().add("new-issue");
        setId("new-issue-place");
        drop.setText(texts.get("group.drop.new"));
        drop.setGraphic(new Icon(Feather.PLUS));
        getChildren().add(drop);
    }

    /**
     * Opens the title of a new issue of these answers; the first one's words are offered where they fit.
     *
     * @param whenDone gives the focus back
     */
    void begin(List<Long> answers, String words, Runnable whenDone) {
        back = whenDone;
        InPlace field = InPlace.title(texts, "new-title",
                (typed, refused) -> moves.raise(typed, answers, this::close, refused), this::close);
        Label name = Parts.words("field-name");
        name.setText(texts.get("group.new.title", answers.size()));
        getChildren().setAll(name, field);
        pseudoClassStateChanged(TYPED, true);
        int length = words.codePointCount(0, words.length());
        boolean fits = length >= TextRule.ISSUE_TITLE.least() && length <= TextRule.ISSUE_TITLE.most();
        field.begin(fits ? words : "");
    }

    private void close() {
        getChildren().setAll(drop);
        pseudoClassStateChanged(TYPED, false);
        back.run();
    }

    @Override
    public boolean takes(Cargo cargo) {
        return !cargo.isIssue();
    }

    @Override
    public void hovered(@Nullable Cargo cargo) {
        pseudoClassStateChanged(TARGET, cargo != null);
    }

    @Override
    public void dropped(Cargo cargo) {
        begin(cargo.answers(), cargo.text(), back);
    }
}
