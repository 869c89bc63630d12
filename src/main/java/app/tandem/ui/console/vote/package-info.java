/** The vote on the console: how it goes, ballots, papers, hands; what it came to and where the line falls. */
@NullMarked
package app.tandem.ui.console.vote;

import org.jspecify.annotations.NullMarked;
