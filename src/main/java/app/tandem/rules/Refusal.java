package app.tandem.rules;

import org.jspecify.annotations.Nullable;

/**
 * Why a move was refused.
 *
 * @param field the move's field that is at fault
 * @param rule what holds, in plain words, as the end of a sentence that begins with the field
 * @param value what was given; null when nothing was
 */
public record Refusal(String field, String rule, @Nullable Object value) {}
