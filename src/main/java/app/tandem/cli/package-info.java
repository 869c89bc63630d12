/** The same things without a window: commands, and what they print. */
@NullMarked
package app.tandem.cli;

import org.jspecify.annotations.NullMarked;
