package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreflightTest {

    private static final Map<String, String> NO_DISPLAY = Map.of();
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @Test
    void aCompleteMachineLacksNothing() {
        assertThat(on("Linux", DISPLAY, true).problems()).isEmpty();
    }

    @Test
    void missingPangoIsNamedByItsPackages() {
        Preflight preflight = on("Linux", NO_DISPLAY, true, "libpango-1.0.so.0", "libpangoft2-1.0.so.0");

        assertThat(preflight.problems()).singleElement().asString().startsWith("Text is drawn with Pango and FreeType")
                .endsWith("apt-get install libpango-1.0-0 libpangoft2-1.0-0");
    }

    @Test
    void missingFreeTypeIsNamedByItsPackage() {
        assertThat(on("Linux", NO_DISPLAY, true, "libfreetype.so.6").problems()).singleElement().asString()
                .endsWith("apt-get install libfreetype6");
    }

    @Test
    void aDisplayWithoutGtkIsToldToInstallIt() {
        assertThat(on("Linux", DISPLAY, true, "libgtk-3.so.0").problems()).singleElement().asString()
                .startsWith("Windows are opened with GTK 3").endsWith("apt-get install libgtk-3-0");
    }

    @Test
    void withoutADisplayGtkIsNotNeeded() {
        assertThat(on("Linux", NO_DISPLAY, true, "libgtk-3.so.0").problems()).isEmpty();
    }

    @Test
    void withTextAndWindowsMissingBothAreSaid() {
        assertThat(on("Linux", DISPLAY, true, "libgtk-3.so.0", "libfreetype.so.6").problems()).hasSize(2);
    }

    @Test
    void noDisplayIsSaidInASentence() {
        assertThat(on("Linux", NO_DISPLAY, true).noDisplay()).hasValue("There is no display here.");
        assertThat(on("Linux", Map.of("DISPLAY", " "), true).hasDisplay()).isFalse();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() {
        assertThat(on("Linux", DISPLAY, false).noDisplay()).get().asString().contains(":0", "does not answer");
    }

    @Test
    void waylandAloneIsToldToInstallXWayland() {
        assertThat(on("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), true).noDisplay()).get().asString()
                .endsWith("apt-get install xwayland");
    }

    @Test
    void otherSystemsHaveADisplayAndLackNothing() {
        for (String system : Set.of("Windows 11", "Mac OS X")) {
            Preflight preflight = on(system, NO_DISPLAY, false, "libgtk-3.so.0", "libfreetype.so.6");
            assertThat(preflight.hasDisplay()).isTrue();
            assertThat(preflight.problems()).isEmpty();
        }
    }

    @Test
    void theLoaderOfThisMachineIsAsked() {
        assertThat(Machine.loads("libtandem-that-nobody-has.so.9")).isFalse();
        assertThat(Preflight.ofThisMachine().missingForText()).isEmpty();
    }

    private static Preflight on(String system, Map<String, String> environment, boolean answers, String... missing) {
        return new Preflight(system, environment, library -> !Set.of(missing).contains(library), () -> answers);
    }
}
