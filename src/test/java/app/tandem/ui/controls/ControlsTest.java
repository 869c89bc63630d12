package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.IssueState;
import app.tandem.model.Side;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

/** The small controls, each alone. */
@ExtendWith(OnFx.class)
class ControlsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Texts texts = Texts.english();

    @Test
    void anAvatarTakesTheShapeOfItsSideAndSaysTheName() {
        Avatar avatar = new Avatar(texts);
        avatar.show(new Face("Lena Okafor", Side.MARKETING));
        avatar.show(new Face("Priya Shah", Side.SALES));

        assertThat(avatar.getText()).isEqualTo("Pr");
        assertThat(avatar.getAccessibleText()).isEqualTo("Priya Shah, sales");
        assertThat(states(avatar)).contains("sales").doesNotContain("marketing");
    }

    @Test
    void aDuoIsNamedSalesFirst() {
        DuoChip chip = new DuoChip(texts);
        chip.show(new Face("Lena Okafor", Side.SALES), new Face("Kenji Sato", Side.MARKETING));

        assertThat(words(chip)).containsExactly("Le", "Ke", "Lena + Kenji");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAnIssueHasItsWord(IssueState state) {
        StatusChip chip = new StatusChip(texts);
        chip.show(IssueStatus.of(state));

        assertThat(chip.getText()).isNotBlank();
        assertThat(((Icon) chip.getGraphic()).getIconCode()).isNotEqualTo(Feather.CIRCLE);
    }

    @Test
    void aChipHasOneToneAtATime() {
        StatusChip chip = new StatusChip(texts);
        chip.show(IssueStatus.STUCK);
        chip.show(IssueStatus.WORKING);

        assertThat(chip.getText()).isEqualTo("Working");
        assertThat(states(chip)).contains("good").doesNotContain("look");
    }

    @Test
    void aTrendIsSaidInAWord() {
        TrendWord trend = new TrendWord(texts);
        trend.show(Trend.DOWN);

        assertThat(trend.getText()).isEqualTo("down");
        assertThat(((Icon) trend.getGraphic()).getIconCode()).isEqualTo(Feather.ARROW_DOWN_RIGHT);
    }

    @Test
    void whatIsOverHasAClockAndWordsAndWhatIsToComeHasNot() {
        Due due = new Due(texts);

        due.show(TODAY.minusDays(3), TODAY);
        assertThat(due.getText()).isEqualTo("3 days over");
        assertThat(due.getGraphic()).isNotNull();
        assertThat(states(due)).contains("look");

        due.show(TODAY.plusDays(3), TODAY);
        assertThat(due.getText()).isEqualTo("Thu 4 Jun");
        assertThat(due.getGraphic()).isNull();
        assertThat(states(due)).doesNotContain("look");
    }

    @Test
    void aBarHasOnePieceForEachAndFillsThoseThatAreIn() {
        SegmentBar bar = new SegmentBar();
        bar.show(6, 6);
        bar.show(3, 4);

        assertThat(bar.getChildren()).hasSize(4);
        assertThat(bar.getChildren().stream().map(ControlsTest::states).map(states -> states.contains("filled")))
                .containsExactly(true, true, true, false);
    }

    @Test
    void aButtonOfAnIconAloneHasItsNameForTheEyeAndTheEar() {
        boolean[] pressed = {false};
        IconButton button = new IconButton(() -> pressed[0] = true);
        button.show(Feather.SUN, "Light (L)");
        button.fire();

        assertThat(button.getTooltip().getText()).isEqualTo("Light (L)");
        assertThat(button.getAccessibleText()).isEqualTo("Light (L)");
        assertThat(pressed[0]).isTrue();
    }

    @Test
    void aStepOfAPathIsACheckWhenDoneAndANumberWhenToCome() {
        PathStep step = new PathStep(2, "Prioritize and pair", Feather.USERS, false);

        step.show(PathStep.Progress.TO_COME, PathStep.Progress.TO_COME, "to come");
        assertThat(words(step)).containsExactly("2", "Prioritize and pair", "to come");

        step.show(PathStep.Progress.DONE, PathStep.Progress.NOW, "Tue 21 Oct");
        assertThat(words(step)).containsExactly("Prioritize and pair", "Tue 21 Oct");
    }

    @Test
    void theMarkIsAsLargeAsItsHeightSays() {
        Mark mark = new Mark();
        mark.setPrefHeight(120.5);

        assertThat(mark.prefWidth(-1)).isEqualTo(146);
    }

    @Test
    void focusIsSeenByARingRoundTheButton() {
        IconButton button = new IconButton(() -> {});
        Scene scene = new Scene(new StackPane(button), 100, 100);
        Theme.LIGHT.dress(scene);
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        button.applyCss();

        assertThat(button.getBackground().getFills().getFirst().getFill()).isEqualTo(Color.web("#c8c3f4"));
        assertThat(button.getBackground().getFills().getFirst().getInsets().getTop()).isEqualTo(-3);
    }

    private static List<String> words(Node node) {
        if (node instanceof Label label) {
            return label.getText().isEmpty() ? List.of() : List.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> words(child).stream()).toList()
                : List.of();
    }

    private static List<String> states(Node node) {
        return node.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList();
    }
}
