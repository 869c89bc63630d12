package app.tandem.ui.stage;

import app.tandem.rules.State;
import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** How the facilitator lets the stage show what holds. Nothing of it is kept; it lives on the JavaFX thread. */
public final class Showing {

    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty pages = new SimpleIntegerProperty(1);
    private final LongProperty issue = new SimpleLongProperty();
    private final LongProperty slot = new SimpleLongProperty();
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);

    /** From now on the two show the same, whichever is changed, until this one leaves the other. */
    public Subscription follow(Showing other) {
        return Subscription.combine(tied(blank, other.blank), tied(hidden, other.hidden), tied(pages, other.pages),
                tied(page, other.page), tied(issue, other.issue), tied(slot, other.slot), tied(now, other.now));
    }

    private static <T> Subscription tied(Property<T> one, Property<T> other) {
        one.bindBidirectional(other);
        return () -> one.unbindBidirectional(other);
    }

    /** Nothing is shown at all. */
    public BooleanProperty blank() {
        return blank;
    }

    /** Results are hidden. */
    public BooleanProperty hidden() {
        return hidden;
    }

    /** The page shown, from 0; what is past the last is the last. */
    public IntegerProperty page() {
        return page;
    }

    /** How many pages there are, at least 1; set by the stage when it has laid them out. */
    public IntegerProperty pages() {
        return pages;
    }

    /** The issue that is talked about, 0 for none. */
    public LongProperty issue() {
        return issue;
    }

    /** The slot that is looked at, 0 for none; an issue may have two in one check. */
    public LongProperty slot() {
        return slot;
    }

    /** What time it is, for timers; set each second while one runs. */
    public ObjectProperty<Instant> now() {
        return now;
    }

    /** What time it is for timers; the moment of the last move as long as nobody has said. */
    public Instant at(State state) {
        return now.get().equals(Instant.EPOCH) ? state.at() : now.get();
    }

    /** Turns to the next page or, with -1, the one before. */
    public void turn(int by) {
        page.set(Math.clamp(page.get() + by, 0, pages.get() - 1));
    }
}
