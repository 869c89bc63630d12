package app.tandem.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: a palette over the same sheets. Dresses a scene and brings the typeface with the program. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "console-light.css", "stage-light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "console-dark.css", "stage-dark.css");

    /** The sheets of the console's parts, in no colours of their own. */
    static final List<String> SHEETS = List.of("type.css", "controls.css", "console.css", "home.css",
            "welcome.css", "meeting.css", "forum.css", "group.css", "vote.css", "pair.css", "people.css",
            "slot.css", "followup.css", "check.css", "pages.css", "issues.css", "minutes.css", "refused.css");
    /** The sheets of the stage, in no colours of their own either. */
    static final List<String> STAGE_SHEETS = List.of("type.css", "controls.css", "stage.css", "stage-meeting.css",
            "stage-forum.css", "stage-group.css", "stage-vote.css", "stage-pair.css",
            "stage-check.css", "stage-followup.css");
    private static final List<String> FACES = List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf",
            "InterDisplay-Medium.ttf", "InterDisplay-SemiBold.ttf");

    private final String base;
    private final String palette;
    private final String stagePalette;

    Theme(String base, String palette, String stagePalette) {
        this.base = base;
        this.palette = palette;
        this.stagePalette = stagePalette;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Gives a scene this theme's colours in place of any it had. */
    public void dress(Scene scene) {
        dress(scene, palette, Together.CONSOLE);
    }

    /** Gives the stage's scene this theme's colours: brighter and further apart than those of the console. */
    public void dressStage(Scene scene) {
        dress(scene, stagePalette, Together.STAGE);
    }

    private void dress(Scene scene, String colours, String looks) {
        loadTypeface();
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(sheet(colours), looks);
    }

    /** The faces as loaded, for whoever names them in a sheet. */
    static List<Font> loadTypeface() {
        return Typeface.LOADED;
    }

    private static String sheet(String name) {
        return resource("css/" + name).toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }

    /**
     * The sheets of a window as one that takes in all of them: whenever JavaFX styles a node, it goes through every
     * sheet of its scene.
     */
    private static final class Together {

        static final String CONSOLE = of(SHEETS);
        static final String STAGE = of(STAGE_SHEETS);

        private static String of(List<String> sheets) {
            String all = sheets.stream().map(each -> "@import url(\"" + sheet(each) + "\");")
                    .collect(Collectors.joining("\n"));
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Loads each face once, when the first scene is dressed. */
    private static final class Typeface {

        static final List<Font> LOADED = FACES.stream().map(Typeface::load).toList();

        private static Font load(String file) {
            try (InputStream face = resource("fonts/" + file).openStream()) {
                return Objects.requireNonNull(Font.loadFont(face, 0), file);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
