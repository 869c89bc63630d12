package app.tandem.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a workspace cannot be opened or made, in words for the person in front of it. What is there stays as it was.
 */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The kinds of reasons. */
    public enum Kind {
        NOT_THERE, NOT_A_WORKSPACE,
        /** Something is where a new workspace would go. */
        TAKEN, IN_USE, NEWER, DAMAGED, BEHIND_ITS_MARK, NOT_WRITABLE,
        /** A workspace file or a backup whose content does not hold together. */
        BAD_COPY
    }

    private final Kind kind;
    private final transient @Nullable Backup backup;

    private CannotOpen(Kind kind, String words, @Nullable Backup backup, @Nullable Throwable cause) {
        super(words, cause);
        this.kind = kind;
        this.backup = backup;
    }

    public static CannotOpen because(Kind kind, String words) {
        return new CannotOpen(kind, words, null, null);
    }

    /** With what was thrown, for the log alone: its message may hold private text. */
    public static CannotOpen because(Kind kind, String words, Throwable cause) {
        return new CannotOpen(kind, words, null, cause);
    }

    /** The same, with the newest verified backup of the folder and how to go on from it, where there is one. */
    CannotOpen naming(Folder folder) {
        var newest = new Backups(folder).newest();
        var offer = newest.map(CannotOpen::offer).orElse(" There is no backup of it.");
        return new CannotOpen(kind, getMessage() + " It was left as it is." + offer, newest.orElse(null), getCause());
    }

    private static String offer(Backup newest) {
        return " The last verified backup is of " + newest.at() + ". To go on from it: tandem restore \""
                + newest.file() + "\" -w NEW.tandem";
    }

    public Kind kind() {
        return kind;
    }

    /** The newest verified backup, where it may help. */
    public Optional<Backup> backup() {
        return Optional.ofNullable(backup);
    }
}
