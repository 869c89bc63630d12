/** The facilitator's window: the rail and the page beside it. */
@NullMarked
package app.tandem.ui.console;

import org.jspecify.annotations.NullMarked;
