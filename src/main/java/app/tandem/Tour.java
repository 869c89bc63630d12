package app.tandem;

import app.tandem.cli.SampleWorkspace;
import app.tandem.cli.TourWish;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.OffScreen;
import app.tandem.ui.Theme;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Plays the sample with no window: a picture of the home screen after each meeting, and the minutes of all of them. */
final class Tour {

    private static final String WORKSPACE = "Sample.tandem";

    private final Path folder;
    private final OffScreen screens;
    private final Set<Long> closed = new HashSet<>();
    private int pictures;

    private Tour(Path folder, OffScreen screens) {
        this.folder = folder;
        this.screens = screens;
    }

    /** Leaves pictures and minutes in a folder, which is made where it is not there; returns how many of the first. */
    static int play(TourWish wish) throws IOException {
        var folder = wish.folder();
        Files.createDirectories(folder);
        var place = Files.createTempDirectory("tandem-tour-");
        try (var screens = OffScreen.start(); var workspace = Workspace.create(place.resolve(WORKSPACE))) {
            return new Tour(folder, screens).play(workspace);
        } finally {
            clear(place);
        }
    }

    private int play(Workspace workspace) throws IOException {
        var quiet = workspace.listen(this::look);
        SampleWorkspace.play(workspace, (done, of) -> {});
        quiet.run();
        writeMinutes(workspace.state());
        return pictures;
    }

    /** Takes the pictures when a meeting has just closed. */
    private void look(State state) {
        state.stream(Meeting.class).filter(each -> each.closed() && closed.add(each.id())).forEach(each -> {
            screens.home(state, "Sample", Theme.LIGHT, picture(each, ""));
            screens.home(state, "Sample", Theme.DARK, picture(each, "-dark"));
            pictures += 2;
        });
    }

    private Path picture(Meeting meeting, String theme) {
        var kind = meeting.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return folder
                .resolve(meeting.schedule().day() + "_" + meeting.number() + "-" + kind + "_home" + theme + ".png");
    }

    private void writeMinutes(State state) throws IOException {
        for (var meeting : state.stream(Meeting.class).filter(Meeting::closed).toList()) {
            var handout = Handout.of(state, meeting.id());
            Files.writeString(folder.resolve(handout.fileName("md")), Markdown.write(handout));
            Files.writeString(folder.resolve(handout.fileName("html")), Html.write(handout));
        }
    }

    private static void clear(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder()).forEach(Tour::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
