package app.tandem.ui.console.issues;

import app.tandem.model.Touches;
import app.tandem.ui.Texts;

/** The words that {@link Touches} has on the screen. */
final class TouchesWords {

    private TouchesWords() {}

    static String of(Texts texts, Touches touches) {
        return switch (touches) {
            case SALES -> texts.get("issues.touches.sales");
            case MARKETING -> texts.get("issues.touches.marketing");
            case BOTH -> texts.get("issues.touches.both");
        };
    }
}
