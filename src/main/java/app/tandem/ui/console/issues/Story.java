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
 * @param reopening into whose hands it can be reopened; null where it cannot
 * @param events newest first
 */
record Story(long issue, IssueState state, HomeView.HotButton facts, String standing, @Nullable String help,
        @Nullable String detail, @Nullable String reason, @Nullable LocalDate due,
        @Nullable Reopening reopening, List<Event> events) {

    Story {
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param status the sign and its tone; null for what says nothing of its state
     * @param day null where it is not known
     * @param said sentences, each on a line of its own; none where the headline says enough
     * @param correction how its words are corrected; null where it has none of its own
     */
    record Event(@Nullable IssueStatus status, String headline, @Nullable LocalDate day,
            List<String> said, @Nullable Correction correction) {

        Event {
            said = List.copyOf(said);
        }
    }

    /**
     * Words that can be corrected afterwards.
     *
     * @param row the id of the row that holds them; of the issue itself for what it is hot for, or was given on for
     */
    record Correction(Kind kind, long row, List<Words> words) {

        Correction {
            words = List.copyOf(words);
        }

        /** The id of the button that begins it. */
        String id() {
            return switch (kind) {
                case DECISION, UPDATE, REPORT -> "correct-" + row;
                case HOT -> "correct-hot";
                case REASSIGNED -> "correct-given";
            };
        }

        enum Kind {
            DECISION, UPDATE, REPORT, HOT, REASSIGNED
        }
    }

    /**
     * @param field the move's own name of the field
     * @param name what it is called on the screen
     */
    record Words(String field, String name, String text) {}
}
