/** What a person sees: the windows' catalogue, the observable state, the one bridge between threads, texts, theme. */
@NullMarked
package app.tandem.ui;

import org.jspecify.annotations.NullMarked;
