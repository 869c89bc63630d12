/** What the room sees of a vote: how many have voted, and then what matters most. */
@NullMarked
package app.tandem.ui.stage.vote;

import org.jspecify.annotations.NullMarked;
