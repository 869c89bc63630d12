/** The people of both sides: their list, and how they come in from a file. */
@NullMarked
package app.tandem.ui.console.people;

import org.jspecify.annotations.NullMarked;
