package app.tandem.ui.controls;

import app.tandem.model.IssueState;
import org.kordamp.ikonli.feather.Feather;

/** What a status chip can say: the states of an issue, and that it needs a duo. */
public enum IssueStatus {
    RAISED(Feather.MESSAGE_CIRCLE, Tone.QUIET, "status.raised"),
    HOT(Feather.ZAP, Tone.ACCENT, "status.hot"),
    ASSIGNED(Feather.USERS, Tone.ACCENT, "status.assigned"),
    SOLUTION_READY(Feather.FILE_TEXT, Tone.ACCENT, "status.solution-ready"),
    PRESENTED(Feather.MONITOR, Tone.ACCENT, "status.presented"),
    IN_PROGRESS(Feather.PLAY_CIRCLE, Tone.ACCENT, "status.in-progress"),
    NEEDS_A_DUO(Feather.USER_PLUS, Tone.LOOK, "status.needs-a-duo"),
    WORKING(Feather.THUMBS_UP, Tone.GOOD, "status.working"),
    STUCK(Feather.LIFE_BUOY, Tone.LOOK, "status.stuck"),
    DONE(Feather.CHECK_CIRCLE, Tone.GOOD, "status.done"),
    PARKED(Feather.PAUSE_CIRCLE, Tone.QUIET, "status.parked"),
    DECLINED(Feather.SLASH, Tone.QUIET, "status.declined"),
    MERGED(Feather.GIT_MERGE, Tone.QUIET, "status.merged"),
    CARRIED(Feather.CORNER_UP_RIGHT, Tone.QUIET, "status.carried");

    final Feather icon;
    final Tone tone;
    final String key;

    IssueStatus(Feather icon, Tone tone, String key) {
        this.icon = icon;
        this.tone = tone;
        this.key = key;
    }

    public Feather icon() {
        return icon;
    }

    public Tone tone() {
        return tone;
    }

    /** The key of its word. */
    public String key() {
        return key;
    }

    public static IssueStatus of(IssueState state) {
        return valueOf(state.name());
    }
}
