/** Pairing: who takes which hot button with whom, by when. */
@NullMarked
package app.tandem.ui.console.pair;

import org.jspecify.annotations.NullMarked;
