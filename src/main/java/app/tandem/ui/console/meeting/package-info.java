/** What every meeting has on the console: its frame, its steps, its keys. */
@NullMarked
package app.tandem.ui.console.meeting;

import org.jspecify.annotations.NullMarked;
