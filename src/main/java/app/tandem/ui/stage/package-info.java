/** The window that the room sees: huge, passive, nothing private. */
@NullMarked
package app.tandem.ui.stage;

import org.jspecify.annotations.NullMarked;
