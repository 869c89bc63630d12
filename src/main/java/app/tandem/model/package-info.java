/** What exists: immutable records that cannot be wrong, checked as they are made; no input or output. */
@NullMarked
package app.tandem.model;

import org.jspecify.annotations.NullMarked;
