/** The follow-up for the room: the running order, a slot with its clock, what was decided, the time shared. */
@NullMarked
package app.tandem.ui.stage.followup;

import org.jspecify.annotations.NullMarked;
