/** The first steps: from two lists of names to a planned first meeting. */
@NullMarked
package app.tandem.ui.console.setup;

import org.jspecify.annotations.NullMarked;
