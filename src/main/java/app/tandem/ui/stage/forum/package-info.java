/** The open forum on the stage: the question, the writing, whose turn it is, the wall. */
@NullMarked
package app.tandem.ui.stage.forum;

import org.jspecify.annotations.NullMarked;
