package app.tandem.ui.home;

import app.tandem.model.MeetingKind;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.PathStep;
import app.tandem.ui.controls.PathStep.Progress;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/** The four kinds of meeting as one way, and where the cycle stands on it. */
public final class CyclePath extends GridPane {

    private static final double SHARE = 27.3;

    private final Texts texts;
    private final Map<MeetingKind, PathStep> steps = new EnumMap<>(MeetingKind.class);

    public CyclePath(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "cycle-path");
        int last = MeetingKind.values().length - 1;
        for (MeetingKind kind : MeetingKind.values()) {
            int at = kind.ordinal();
            PathStep step = new PathStep(at + 1, MeetingWords.plural(texts, kind), icon(kind), at == last);
            steps.put(kind, step);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(at == last ? 100 - last * SHARE : SHARE);
            getColumnConstraints().add(column);
            add(step, at, 0);
        }
    }

    public void show(HomeView now) {
        Seen.when(!now.path().isEmpty(), this);
        List<HomeView.Step> path = now.path();
        for (int i = 0; i < path.size(); i++) {
            HomeView.Step step = path.get(i);
            Progress next = i + 1 < path.size() ? path.get(i + 1).progress() : Progress.TO_COME;
            PathStep drawn = steps.get(step.kind());
            if (drawn != null) {
                drawn.show(step.progress(), next, facts(step, now.today()));
            }
        }
    }

    private String facts(HomeView.Step step, LocalDate today) {
        if (step.kind() == MeetingKind.TEMPERATURE_CHECK && step.meetings() > 0) {
            return checks(step, today);
        }
        LocalDate held = step.held();
        if (held == null) {
            LocalDate planned = step.planned();
            return planned == null ? texts.get("path.to-come") : texts.get("path.planned", day(planned, today));
        }
        String day = day(held, today);
        return switch (step.kind()) {
            case OPEN_FORUM -> texts.get("path.forum", day, step.count());
            case PRIORITIZE -> texts.get("path.prioritize", day, step.count(), step.duos());
            case FOLLOW_UP -> texts.get("path.follow-up", day, step.count());
            case TEMPERATURE_CHECK -> day;
        };
    }

    private String checks(HomeView.Step step, LocalDate today) {
        LocalDate planned = step.planned();
        return planned == null
                ? texts.get("path.checks", step.meetings())
                : texts.get(planned.isBefore(today) ? "path.checks.planned" : "path.checks.next", step.meetings(),
                        day(planned, today));
    }

    private String day(LocalDate day, LocalDate today) {
        return texts.days().day(day, today);
    }

    private static Feather icon(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> Feather.MESSAGE_CIRCLE;
            case PRIORITIZE -> Feather.USERS;
            case FOLLOW_UP -> Feather.MONITOR;
            case TEMPERATURE_CHECK -> Feather.REPEAT;
        };
    }
}
