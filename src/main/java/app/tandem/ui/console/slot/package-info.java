/** One slot of a meeting on the console: its course, support and concerns, the fist of five, the decision. */
@NullMarked
package app.tandem.ui.console.slot;

import org.jspecify.annotations.NullMarked;
