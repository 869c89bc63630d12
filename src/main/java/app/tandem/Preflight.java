package app.tandem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What the machine must have before JavaFX is touched, so that a person reads what to install and not a stack trace.
 * Only Linux can lack something: elsewhere JavaFX brings all that it draws with.
 */
public final class Preflight {

    /** A library that JavaFX loads and the Debian package it comes in. */
    private record Library(String file, String debian) {}

    private static final List<Library> TEXT = List.of(new Library("libfreetype.so.6", "libfreetype6"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    private static final List<Library> WINDOWS = List.of(new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libXtst.so.6", "libxtst6"));

    private final boolean linux;
    private final Predicate<String> loads;
    private final Optional<String> noDisplay;

    Preflight(String system, Map<String, String> environment, Predicate<String> loads, BooleanSupplier displayAnswers) {
        this.linux = system.toLowerCase(Locale.ROOT).contains("linux");
        this.loads = loads;
        this.noDisplay = linux ? whyNoDisplay(environment, displayAnswers) : Optional.empty();
    }

    /** Asks the machine that this runs on. */
    public static Preflight ofThisMachine() {
        return new Preflight(System.getProperty("os.name"), System.getenv(), Machine::loads, Machine::displayAnswers);
    }

    /** What is missing, a sentence each: for text always, for windows where there is a display. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        missingForText().ifPresent(problems::add);
        if (hasDisplay()) {
            missingForWindows().ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    /** Says what to install before any text can be drawn, on a display or off-screen. */
    public Optional<String> missingForText() {
        return missing(TEXT, "Text is drawn with Pango and FreeType, and not all of them is here.");
    }

    /** Says what to install before a window can be opened on a display. */
    public Optional<String> missingForWindows() {
        return missing(WINDOWS, "Windows are opened with GTK 3, and it is not here.");
    }

    public boolean hasDisplay() {
        return noDisplay.isEmpty();
    }

    /** Says in a sentence why no window can be shown; empty where there is a display. */
    public Optional<String> noDisplay() {
        return noDisplay;
    }

    private Optional<String> missing(List<Library> needed, String why) {
        List<String> packages = linux ? packagesWithout(needed) : List.of();
        return packages.isEmpty()
                ? Optional.empty()
                : Optional.of(why + " Install what provides it, on Debian and Ubuntu: apt-get install "
                        + String.join(" ", packages));
    }

    private List<String> packagesWithout(List<Library> needed) {
        return needed.stream().filter(library -> !loads.test(library.file())).map(Library::debian).toList();
    }

    private static Optional<String> whyNoDisplay(Map<String, String> environment, BooleanSupplier displayAnswers) {
        String display = environment.getOrDefault("DISPLAY", "");
        if (!display.isBlank()) {
            return displayAnswers.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of("There is no display here: " + display + ", which DISPLAY names, does not answer.");
        }
        return Optional.of(environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                ? "There is no display here."
                : "This desktop has only Wayland, and windows need XWayland, on Debian and Ubuntu: "
                        + "apt-get install xwayland");
    }
}
