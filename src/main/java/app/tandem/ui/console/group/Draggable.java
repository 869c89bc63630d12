package app.tandem.ui.console.group;

import org.jspecify.annotations.Nullable;

/** A node that can be taken by the mouse to another place. */
interface Draggable {

    /** What is taken along; null when there is nothing to take now. */
    @Nullable
    Cargo cargo();

    /** Its place stays grey while it is away. */
    void away(boolean now);
}
