/** Who does what by when, for the room. */
@NullMarked
package app.tandem.ui.stage.pair;

import org.jspecify.annotations.NullMarked;
