/** Reusable pieces of the screens; each knows how it looks and nothing of the workspace. */
@NullMarked
package app.tandem.ui.controls;

import org.jspecify.annotations.NullMarked;
