package app.tandem.ui.console.group;

import app.tandem.rules.ForumMove.BringBackResponses;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.GroupResponses;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.IssueMove.SplitIssue;
import app.tandem.rules.IssueMove.UngroupResponses;
import app.tandem.rules.Move;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Parked;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that can be done with answers and issues while they are grouped. */
final class GroupMoves {

    private final OneByOne door;

    GroupMoves(OneByOne door) {
        this.door = door;
    }

    void raise(String title, List<Long> answers, Runnable made, Consumer<String> refused) {
        make(new RaiseIssue(title, answers.isEmpty() ? null : answers, null, null, null), made, refused);
    }

    /** Puts answers into an issue, or merges an issue into it. */
    void add(Cargo cargo, long into, Runnable made, Consumer<String> refused) {
        make(cargo.isIssue() ? new MergeIssue(cargo.issue(), into) : new GroupResponses(into, cargo.answers()), made,
                refused);
    }

    void ungroup(List<Long> answers, Consumer<String> refused) {
        make(new UngroupResponses(answers), () -> {}, refused);
    }

    void split(long issue, Consumer<String> refused) {
        make(new SplitIssue(issue), () -> {}, refused);
    }

    void correct(Card card, String title, @Nullable String detail, Runnable made, Consumer<String> refused) {
        make(new CorrectIssue(card.id(), title, detail), made, refused);
    }

    void park(Card card, String reason, Runnable made, Consumer<String> refused) {
        make(new ParkIssue(card.id(), reason), made, refused);
    }

    void park(List<Long> answers, Consumer<String> refused) {
        make(new ParkResponses(answers), () -> {}, refused);
    }

    void bringBack(Parked parked, Consumer<String> refused) {
        make(parked.issue() ? new BringBack(parked.id()) : new BringBackResponses(List.of(parked.id())), () -> {},
                refused);
    }

    void undo(Consumer<String> refused) {
        make(new Undo(), () -> {}, refused);
    }

    private void make(Move move, Runnable made, Consumer<String> refused) {
        door.make(move, accepted -> made.run(), refused);
    }
}
