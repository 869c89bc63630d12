package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Due;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Sparkline;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import java.time.LocalDate;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** How the room rates an issue: course, mean and trend, or its last known mean; before any, when it is due. */
final class RatingCell extends HBox {

    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private final Texts texts;
    private final Sparkline course;
    private final Label mean = new Label();
    private final TrendWord trend;
    private final Label none = new Label();
    private final Due due;

    RatingCell(Texts texts) {
        this.texts = texts;
        course = new Sparkline(texts);
        trend = new TrendWord(texts);
        due = new Due(texts);
        mean.getStyleClass().add("mean");
        mean.setMinWidth(USE_PREF_SIZE);
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        HBox.setHgrow(none, Priority.ALWAYS);
        getStyleClass().add("rating-cell");
        getChildren().addAll(course, mean, trend, none, due);
    }

    void show(HomeView.HotButton hot, LocalDate today) {
        OptionalDouble last = hot.mean();
        course.show(hot.ratings());
        HomeView.Earlier earlier = hot.earlier();
        mean.setText(last.isPresent() ? texts.mean(last.getAsDouble())
                : earlier == null ? "" : texts.mean(earlier.mean()));
        mean.pseudoClassStateChanged(EARLIER, earlier != null);
        showTrend(hot.trend());
        LocalDate day = hot.due();
        boolean awaited = hot.ratings().isEmpty() && day != null;
        if (day != null) {
            due.show(day, today, texts.get("home.hot.due", texts.days().day(day, today)));
        }
        none.setText(earlier == null ? whyNoTrend(hot)
                : texts.get("rating.earlier", texts.days().date(earlier.day(), today)));
        Seen.when(hot.ratings().stream().anyMatch(OptionalDouble::isPresent), course);
        Seen.when(last.isPresent() || earlier != null, mean);
        Seen.when(last.isPresent() && hot.trend() != null, trend);
        Seen.when(awaited, due);
        Seen.when(!awaited && !trend.isVisible(), none);
    }

    private String whyNoTrend(HomeView.HotButton hot) {
        if (hot.ratings().isEmpty()) {
            return texts.get("home.hot.unrated");
        }
        boolean first = hot.mean().isPresent() && hot.ratings().stream().filter(OptionalDouble::isPresent).count() == 1;
        return texts.get(first ? "rating.first" : "rating.too-few");
    }

    private void showTrend(@Nullable Trend now) {
        if (now != null) {
            trend.show(now);
        }
    }
}
