/** What may happen: a state and a move give an outcome; no clock, no randomness, no database and no screen here. */
@NullMarked
package app.tandem.rules;

import org.jspecify.annotations.NullMarked;
