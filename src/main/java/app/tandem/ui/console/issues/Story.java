package app.tandem.ui.console.issues;

import app.tandem.model.IssueState;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.home.HomeView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is and what became of it.
 *
 * @param standing its rank and dots in words; empty before a vote
 * @param help what help is wanted, and from whom; null where none is
 * @param detail null where none was written
 * @param reason why it is where it is: parked, reopened, or how it ended; null where none is recorded
 * @param due the day its solution is due; null where none is awaited
 * @param events newest first
 */
record Story(long issue, IssueState state, HomeView.HotButton facts, String standing, @Nullable String help,
        @Nullable String detail, @Nullable String reason, @Nullable LocalDate due,
        List<Event> events) {

    Story {
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param status the sign and its tone; null for a report that is missing
     * @param day null where it is not known
     * @param detail one line or two; empty where the headline says enough
     * @param correction how its words are corrected; null where it has none of its own
     */
    record Event(@Nullable IssueStatus status, String headline, @Nullable LocalDate day, String detail,
            @Nullable Correction correction) {}

    /**
     * Words that can be corrected afterwards.
     *
     * @param row the id of the row that holds them
     */
    record Correction(Kind kind, long row, List<Words> words) {

        Correction {
            words = List.copyOf(words);
        }

        enum Kind {
            DECISION, UPDATE, REPORT
        }
    }

    /**
     * @param field the move's own name of the field
     * @param name what it is called on the screen
     */
    record Words(String field, String name, String text) {}
}
