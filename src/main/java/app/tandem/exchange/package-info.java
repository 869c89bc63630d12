/** What comes in and goes out whole: people and answers from files, moves as lines of JSON, the workspace file. */
@NullMarked
package app.tandem.exchange;

import org.jspecify.annotations.NullMarked;
