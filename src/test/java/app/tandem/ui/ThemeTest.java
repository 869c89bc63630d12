package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class ThemeTest {

    private static final Path SHEETS = Path.of("src/main/resources/app/tandem/ui/css");
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family: \"([^\"]+)\"");

    @Test
    void everyWeightThatASheetNamesIsBroughtAlong() throws IOException {
        List<String> loaded = Theme.loadTypeface().stream().map(Font::getFamily).toList();

        try (Stream<Path> sheets = Files.list(SHEETS)) {
            assertThat(sheets.flatMap(ThemeTest::families)).isNotEmpty().isSubsetOf(loaded);
        }
    }

    @Test
    void aSceneIsDressedAnewInTheOtherTheme() {
        Label label = new Label("Working");
        Scene scene = new Scene(label);

        Theme.LIGHT.dress(scene);
        label.applyCss();
        assertThat(label.getTextFill()).isEqualTo(Color.web("#1e2027"));

        Theme.LIGHT.other().dress(scene);
        label.applyCss();
        assertThat(label.getTextFill()).isEqualTo(Color.web("#ecedf2"));
    }

    /** For every node that is styled, JavaFX goes through all sheets of the scene. */
    @Test
    void theLooksOfAWindowAreOneSheetBesideItsColours() {
        Scene console = new Scene(new Label());
        Scene stage = new Scene(new Label());

        Theme.LIGHT.dress(console);
        Theme.LIGHT.dressStage(stage);

        assertThat(console.getStylesheets()).hasSize(2);
        assertThat(stage.getStylesheets()).hasSize(2);
    }

    @Test
    void textIsSetInTheTypefaceThatComesAlong() {
        Label title = new Label("Cycle 3");
        title.getStyleClass().add("page-title");
        Theme.DARK.dress(new Scene(title));
        title.applyCss();

        assertThat(title.getFont().getName()).isEqualTo("Inter Display SemiBold");
        assertThat(title.getFont().getSize()).isEqualTo(26);
    }

    @Test
    void theStageIsSetInTheFaceForDisplayAlone() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.PAIR, Size.USUAL);
        Parent stage = Screens.stage(state, Meetings.running(state).orElseThrow());
        Theme.LIGHT.dressStage(new Scene(stage, 1920, 1080));
        stage.applyCss();
        stage.layout();

        assertThat(stage.lookupAll(".label")).isNotEmpty()
                .allSatisfy(each -> assertThat(((Label) each).getFont().getName()).startsWith("Inter Display"));
    }

    private static Stream<String> families(Path sheet) {
        try {
            return FAMILY.matcher(Files.readString(sheet)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
