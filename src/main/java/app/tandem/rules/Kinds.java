package app.tandem.rules;

import app.tandem.model.Action;
import app.tandem.model.Assignment;
import app.tandem.model.Attendance;
import app.tandem.model.Ballot;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Duo;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MinutesVersion;
import app.tandem.model.Note;
import app.tandem.model.Pairing;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Proposal;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.Roll;
import app.tandem.model.RoomRating;
import app.tandem.model.Round;
import app.tandem.model.RoundTotal;
import app.tandem.model.Row;
import app.tandem.model.Sharing;
import app.tandem.model.SideSpan;
import app.tandem.model.Slot;
import app.tandem.model.StatusUpdate;
import app.tandem.model.Timer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** The kinds of rows that a workspace holds, by name; a row refers only to kinds that stand before its own. */
public final class Kinds {

    private static final SequencedMap<String, Class<? extends Row>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<? extends Row>, String> NAMES;

    static {
        List.of(Person.class, PersonName.class, SideSpan.class, Cycle.class, Meeting.class, Attendance.class,
                Sharing.class, Issue.class, Response.class, Round.class, RoundTotal.class, Roll.class, Ballot.class,
                Pairing.class, Duo.class, Assignment.class, Proposal.class, Slot.class, FistCount.class,
                Decision.class, Action.class, Note.class, StatusUpdate.class, Report.class, RoomRating.class,
                Timer.class, MinutesVersion.class).forEach(each -> BY_NAME.put(snake(each.getSimpleName()), each));
        NAMES = new HashMap<>();
        BY_NAME.forEach((name, type) -> NAMES.put(type, name));
    }

    private Kinds() {}

    /** All kinds, those first that others refer to. */
    public static List<Class<? extends Row>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** A kind's name, such as "person_name"; also the name of its table. */
    public static String name(Class<? extends Row> kind) {
        return Objects.requireNonNull(NAMES.get(kind), kind.getName());
    }

    /** A kind's name in words, such as "person name". */
    public static String words(Class<? extends Row> kind) {
        return name(kind).replace('_', ' ');
    }

    /** The kind of a name; throws IllegalArgumentException for a name that is none. */
    public static Class<? extends Row> named(String name) {
        var kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind is named " + name);
        }
        return kind;
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
