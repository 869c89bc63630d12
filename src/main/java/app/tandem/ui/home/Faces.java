package app.tandem.ui.home;

import app.tandem.model.Duo;
import app.tandem.model.Side;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;

/** People as the screen names them on a day. */
public record Faces(State state, LocalDate day) {

    public Face of(long person) {
        return new Face(People.name(state, person), People.side(state, person, day));
    }

    /** The two of a duo, of the sides that they were of when it was formed. */
    public HomeView.DuoFaces of(Duo duo) {
        return new HomeView.DuoFaces(new Face(People.name(state, duo.sales()), Side.SALES),
                new Face(People.name(state, duo.marketing()), Side.MARKETING));
    }
}
