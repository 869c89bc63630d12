/** The page of duos. */
@NullMarked
package app.tandem.ui.console.duos;

import org.jspecify.annotations.NullMarked;
