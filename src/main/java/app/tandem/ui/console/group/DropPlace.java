package app.tandem.ui.console.group;

import org.jspecify.annotations.Nullable;

/** A node on which something can be dropped. */
interface DropPlace {

    boolean takes(Cargo cargo);

    /** Something hovers over it, or nothing any more. */
    void hovered(@Nullable Cargo cargo);

    void dropped(Cargo cargo);
}
