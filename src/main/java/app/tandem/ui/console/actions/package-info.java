/** The page of actions. */
@NullMarked
package app.tandem.ui.console.actions;

import org.jspecify.annotations.NullMarked;
