/** The follow-up on the console: its plan, its slots, and how the time was shared. */
@NullMarked
package app.tandem.ui.console.followup;

import org.jspecify.annotations.NullMarked;
