/** What the room sees when people come and go. */
@NullMarked
package app.tandem.ui.stage.meeting;

import org.jspecify.annotations.NullMarked;
