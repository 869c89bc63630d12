package app.tandem.store;

/** What a workspace must never be opened with, for the tests that must see a loss. */
public final class LaxDurability {

    public static final Durability HALF_A_SECOND = new Durability(500, false, false);

    /** Synced, and yet not safe. */
    static final Durability REUSING = new Durability(0, true, true);

    private LaxDurability() {}
}
