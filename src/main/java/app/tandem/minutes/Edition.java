package app.tandem.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a meeting's minutes a document is.
 *
 * @param frozen final, not a draft
 * @param note what the version corrects; null where it corrects nothing
 */
public record Edition(int version, boolean frozen, @Nullable String note) {

    String label() {
        return Texts.phrase(frozen ? "page.final" : "page.draft", version).in(String::valueOf);
    }
}
