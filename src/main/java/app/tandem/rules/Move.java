package app.tandem.rules;

import java.util.Locale;

/**
 * One change that somebody asks for: from a key press, a command, an import, later a phone or another desk. Each move
 * is a small record; ids name rows.
 */
public sealed interface Move permits PeopleMove, CycleMove, MeetingMove, ForumMove, IssueMove, VoteMove, DuoMove,
        SlotMove, DeskMove, RecordMove, MinutesMove, HistoryMove {

    /**
     * A move's name in a line of JSON and in the journal, such as "addPerson". Of the type and not of the move: several
     * moves have a component that is called name, and it holds somebody's.
     */
    static String name(Class<? extends Move> type) {
        var simple = type.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
