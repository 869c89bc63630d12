/** What the room sees of a temperature check. */
@NullMarked
package app.tandem.ui.stage.check;

import org.jspecify.annotations.NullMarked;
