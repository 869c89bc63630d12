/** The page of minutes. */
@NullMarked
package app.tandem.ui.console.minutes;

import org.jspecify.annotations.NullMarked;
