/** The one door: holds the state, applies a move by the rules, has it kept, publishes it. */
@NullMarked
package app.tandem.workspace;

import org.jspecify.annotations.NullMarked;
