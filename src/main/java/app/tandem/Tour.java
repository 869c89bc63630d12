package app.tandem;

import app.tandem.cli.SampleWorkspace;
import app.tandem.cli.TourWish;
import app.tandem.cli.TourWish.Size;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.OffScreen;
import app.tandem.ui.OffScreen.Picture;
import app.tandem.ui.Theme;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/**
 * Plays the sample with no window: a picture of console and stage at the end of every step of a meeting, of the home
 * screen after each meeting, and the minutes of all of them. The pictures are named in the order in which they were taken.
 */
final class Tour {

    private static final String WORKSPACE = "Sample.tandem";
    private static final Size CONSOLE = new Size(1440, 900);
    private static final Size STAGE = new Size(1920, 1080);

    private final TourWish wish;
    private final OffScreen screens;
    private State before = State.empty();
    private int steps;
    private int pictures;

    private Tour(TourWish wish, OffScreen screens) {
        this.wish = wish;
        this.screens = screens;
    }

    /** Leaves pictures and minutes in a folder, which is made where it is not there; returns how many of the first. */
    static int play(TourWish wish) throws IOException {
        Files.createDirectories(wish.folder());
        var place = Files.createTempDirectory("tandem-tour-");
        try (var screens = OffScreen.start(); var workspace = Workspace.create(place.resolve(WORKSPACE))) {
            return new Tour(wish, screens).play(workspace);
        } finally {
            clear(place);
        }
    }

    private int play(Workspace workspace) throws IOException {
        var quiet = workspace.listen(this::look);
        SampleWorkspace.play(workspace, (_, _) -> {});
        quiet.run();
        writeMinutes(workspace.state());
        return pictures;
    }

    /** A step is looked at just before it is left: then it is as full as it will be. */
    private void look(State now) {
        Meetings.running(before).ifPresent(each -> {
            var after = now.get(Meeting.class, each.id());
            Slots.of(before, each.id()).forEach(slot -> slot(each, slot, now));
            if (!after.running() || after.step() != each.step()) {
                step(each);
            }
            if (after.closed()) {
                home(now, after);
            }
        });
        before = now;
    }

    /**
     * The first slot of a meeting is looked at just before each of its parts is left, and once it is decided; every slot
     * where nobody of its duo, or one alone, is there.
     */
    private void slot(Meeting meeting, Slot slot, State now) {
        var after = now.get(Slot.class, slot.id());
        var first = slot.position() == 1 && after.state() != slot.state();
        if (first && slot.state().running()) {
            take(before, meeting, words(slot.state()), slot.issue());
        }
        if (first && after.state() == SlotState.DECIDED) {
            take(now, meeting, words(after.state()), slot.issue());
        }
        if (after.position() > slot.position() && Slots.bothAway(before, meeting, slot.issue())) {
            take(before, meeting, "nobody-there", slot.issue());
        }
        if (slot.state() == SlotState.WAITING && after.state().running() && alone(now, meeting, slot)) {
            take(now, meeting, "one-there", slot.issue());
        }
    }

    private static boolean alone(State state, Meeting meeting, Slot slot) {
        var here = People.here(state, meeting);
        return Issues.duo(state, slot.issue())
                .filter(each -> here.contains(each.sales()) != here.contains(each.marketing())).isPresent();
    }

    private void step(Meeting meeting) {
        take(before, meeting, "", 0);
    }

    /** Of an issue that is talked about; of none, the step as it stands. */
    private void take(State state, Meeting meeting, String more, long issue) {
        if (screens.shows(meeting.kind(), meeting.step())) {
            steps++;
            var what = words(meeting.step()) + (more.isEmpty() ? "" : "-" + more);
            screens.meeting(state, state.get(Meeting.class, meeting.id()), issue,
                    picture(meeting, what + "_console", CONSOLE), picture(meeting, what + "_stage", STAGE));
        }
    }

    private void home(State state, Meeting meeting) {
        steps++;
        screens.home(state, picture(meeting, "home", CONSOLE));
    }

    private Picture picture(Meeting meeting, String what, Size usual) {
        pictures++;
        var size = wish.size() == null ? usual : wish.size();
        var theme = switch (wish.theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
        var name = String.format(Locale.ROOT, "%02d_%d-%s_%s.png", steps, meeting.number(), words(meeting.kind()),
                what);
        return new Picture(wish.folder().resolve(name), theme, size.width(), size.height());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void writeMinutes(State state) throws IOException {
        for (var meeting : state.stream(Meeting.class).filter(Meeting::closed).toList()) {
            var handout = Handout.of(state, meeting.id());
            Files.writeString(wish.folder().resolve(handout.fileName("md")), Markdown.write(handout));
            Files.writeString(wish.folder().resolve(handout.fileName("html")), Html.write(handout));
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
