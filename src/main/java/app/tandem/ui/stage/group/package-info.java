/** The stage while answers become issues, and while issues are clarified. */
@NullMarked
package app.tandem.ui.stage.group;

import org.jspecify.annotations.NullMarked;
