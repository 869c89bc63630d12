/** The page of issues. */
@NullMarked
package app.tandem.ui.console.issues;

import org.jspecify.annotations.NullMarked;
