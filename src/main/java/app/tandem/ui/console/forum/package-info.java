/** The open forum on the console: the question, the writing, the sharing in rounds, the wall. */
@NullMarked
package app.tandem.ui.console.forum;

import org.jspecify.annotations.NullMarked;
