package app.tandem.ui.stage.pair;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.console.pair.PairViews;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who does what by when: the proposal while it is one, then what every duo took. */
public final class WhoDoesWhatPage implements StagePage {

    private static final double GAP = 26;
    private static final double ROOMY = 174;

    private final Texts texts;
    private final Fitting title = new Fitting(1, "t66", "t56", "t47");
    private final Pager<Pair> duos;
    private final VBox content;
    private @Nullable PairView view;
    private String name = "";

    public WhoDoesWhatPage(Texts texts) {
        this.texts = texts;
        duos = new Pager<>(1, GAP, () -> new DuoCell(texts)).roomy(ROOMY);
        VBox.setVgrow(duos, Priority.ALWAYS);
        content = new VBox(title, duos);
        content.getStyleClass().add("who-does-what");
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        name = MeetingWords.named(texts, state, meeting);
        PairView now = PairViews.of(state, meeting);
        view = now;
        title.show(title(now));
        duos.show(now.duos(), showing);
    }

    private String title(PairView now) {
        if (now.duos().isEmpty()) {
            return texts.get("pair.stage.none");
        }
        return now.taken() ? due(now).map(each -> texts.get("pair.stage.by", day(each)))
                .orElse(texts.get("pair.stage.none")) : texts.get("pair.stage.proposal");
    }

    /** The last day on which one of the solutions is due. */
    private static Optional<LocalDate> due(PairView now) {
        return now.duos().stream().flatMap(each -> each.issues().stream())
                .flatMap(each -> Stream.ofNullable(each.due())).max(Comparator.naturalOrder());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get("pair.stage.day"), texts.locale()).format(day);
    }

    @Override
    public String headLeft() {
        return name;
    }

    @Override
    public String headRight() {
        var start = view == null ? null : view.followUp().start();
        return start == null ? ""
                : texts.get("pair.stage.follow-up", day(start.toLocalDate()), texts.days().clock(start.toLocalTime()));
    }
}
