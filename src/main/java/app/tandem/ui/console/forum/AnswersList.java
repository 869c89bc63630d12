package app.tandem.ui.console.forum;

import app.tandem.rules.ForumMove.BringBackResponses;
import app.tandem.rules.ForumMove.CorrectResponse;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.console.meeting.MeetingTools;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The answers of a forum; each can be corrected where it stands, parked and brought back. */
final class AnswersList extends CorrectingList<AnswerLine> {

    private final MeetingTools tools;
    private final Door correcting;
    private final Set<Long> under = new HashSet<>();

    AnswersList(MeetingTools tools) {
        super(tools.texts());
        this.tools = tools;
        correcting = new SingleFile(tools.door());
        setId("answers");
    }

    @Override
    Row<AnswerLine> row() {
        return new AnswerRow(tools.texts(), this::correct, this::park);
    }

    @Override
    void keep(AnswerLine answer, String text) {
        correcting.make(new CorrectResponse(answer.id(), text), made -> leave(), this::refused);
    }

    /** Parks the answer that is selected, or brings it back. */
    void parkSelected() {
        AnswerLine selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            park(selected);
        }
    }

    private void park(AnswerLine answer) {
        List<Long> one = List.of(answer.id());
        Move move = answer.parked() ? new BringBackResponses(one) : new ParkResponses(one);
        if (under.add(answer.id())) {
            tools.door().make(move, made -> under.remove(answer.id()), why -> {
                under.remove(answer.id());
                tools.tell().accept(tools.texts().get("forum.refused.answers", why.rule()));
            });
        }
    }
}
