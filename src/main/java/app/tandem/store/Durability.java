package app.tandem.store;

/**
 * How surely a move is on the disk once it is acknowledged.
 *
 * @param writeDelay milliseconds for which the database may hold back what was committed
 * @param synced whether each move is forced to the disk
 * @param reusesSpace whether the database may write over parts of its file that it no longer needs. With H2 2.5.252 a
 *        file in which that was done, and that was not closed, is read back without its last moves, up to twenty of
 *        them, synced or not; written at its end alone it has them all. Compaction takes back the room.
 */
public record Durability(int writeDelay, boolean synced, boolean reusesSpace) {

    /** Nothing acknowledged is lost, neither by the death of the process nor by a power cut. */
    public static final Durability FULL = new Durability(0, true, false);
}
