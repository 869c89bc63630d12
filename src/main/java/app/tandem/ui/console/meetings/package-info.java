/** The page of meetings. */
@NullMarked
package app.tandem.ui.console.meetings;

import org.jspecify.annotations.NullMarked;
