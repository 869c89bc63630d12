package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.util.Comparator;
import java.util.List;

/**
 * Who is in the room while people write.
 *
 * @param writing the planned minutes
 */
record HereView(int writing, List<Face> sales, List<Face> marketing) {

    HereView {
        sales = List.copyOf(sales);
        marketing = List.copyOf(marketing);
    }

    static HereView of(State state, Meeting meeting) {
        List<Face> here = People.voters(state, meeting).stream().map(each -> new Face(People.name(state, each),
                People.side(state, each, Meetings.day(meeting)))).toList();
        return new HereView(meeting.minutes().writing(), of(here, Side.SALES), of(here, Side.MARKETING));
    }

    private static List<Face> of(List<Face> here, Side side) {
        return here.stream().filter(each -> each.side() == side)
                .sorted(Comparator.comparing(each -> People.key(each.name()))).toList();
    }
}
