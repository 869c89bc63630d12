package app.tandem.ui.console.check;

import app.tandem.model.NumberRule;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** How a duo rates its own issue, 1 to 5: chosen, or typed as a digit. */
final class DuoRating extends Named {

    private final Texts texts;
    private final Runnable typed;
    private final Segments<Integer> ratings;
    private final RefusalLine refusal;

    /**
     * @param typed is told of every change
     */
    DuoRating(Texts texts, Runnable typed) {
        super(texts.get("check.duo-rating"));
        this.texts = texts;
        this.typed = typed;
        ratings = new Segments<>(choices(), this::rate);
        ratings.setId("report-rating");
        ratings.getStyleClass().add("duo-rating");
        ratings.addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
        refusal = new RefusalLine(texts, ratings);
        getChildren().addAll(ratings, refusal);
    }

    private static Map<Integer, String> choices() {
        Map<Integer, String> choices = new LinkedHashMap<>();
        IntStream.rangeClosed(NumberRule.DUO_RATING.least(), NumberRule.DUO_RATING.most())
                .forEach(each -> choices.put(each, Integer.toString(each)));
        return choices;
    }

    /** A digit is the rating, which has the focus then; one that is none is refused in words. */
    private void digit(KeyEvent event) {
        String typed = event.getText();
        if (typed.matches("[0-9]")) {
            int number = Integer.parseInt(typed);
            if (NumberRule.DUO_RATING.holds(number)) {
                rate(number);
                ratings.button(number).requestFocus();
            } else {
                refusal.say(texts.get("check.rating.refused", number));
            }
            event.consume();
        }
    }

    private void rate(int number) {
        ratings.show(number);
        refusal.clear();
        typed.run();
    }

    void write(@Nullable Integer rating) {
        ratings.show(rating);
    }

    /** Null before one was chosen. */
    @Nullable
    Integer rating() {
        return ratings.shown().orElse(null);
    }

    /** Says that one has to be chosen. */
    void need() {
        refusal.say(texts.get("check.rating.needed"));
    }
}
