/** Tandem: meetings in which two teams settle what is between them, in duos. */
@NullMarked
package app.tandem;

import org.jspecify.annotations.NullMarked;
