/** A temperature check on the console: what became of the actions, the reports and the room's ratings, the wins. */
@NullMarked
package app.tandem.ui.console.check;

import org.jspecify.annotations.NullMarked;
