package app.tandem.store;

/**
 * How surely a move is on the disk once it is acknowledged.
 *
 * @param writeDelay milliseconds for which the database may hold back what was committed
 * @param synced whether each move is forced to the disk
 */
public record Durability(int writeDelay, boolean synced) {

    /** Nothing acknowledged is lost, neither by the death of the process nor by a power cut. */
    public static final Durability FULL = new Durability(0, true);
}
