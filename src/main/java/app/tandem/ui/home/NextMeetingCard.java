package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.console.Going;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.PathStep;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SegmentBar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meeting that is next or running: when, where, and how many reports are in. */
public final class NextMeetingCard extends VBox {

    /** As many as can be named in half a line; of more, only the count is said. */
    private static final int NAMED = 3;
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Texts texts;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label place = new Label();
    private final Label reportsIn = new Label();
    private final Label toCome = new Label();
    private final SegmentBar bar = new SegmentBar();
    private final VBox reports;
    private final Button on = new Button();
    private final Button prepare;
    private final RefusalLine refused;

    private final Going going;

    NextMeetingCard(Texts texts, Going going) {
        this.texts = texts;
        this.going = going;
        getStyleClass().addAll("card", "next-meeting");
        what.getStyleClass().add("what");
        what.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().add("when");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        fact(time, Feather.CALENDAR);
        fact(place, Feather.MAP_PIN);
        reportsIn.getStyleClass().add("reports-in");
        reportsIn.setMinWidth(USE_PREF_SIZE);
        toCome.getStyleClass().add("to-come");
        toCome.setWrapText(true);
        reports = new VBox(apart(reportsIn, toCome), bar);
        reports.getStyleClass().add("reports");
        on.setId("next-act");
        on.setMaxWidth(Double.MAX_VALUE);
        on.getStyleClass().add("accent");
        HBox.setHgrow(on, Priority.ALWAYS);
        prepare = new Button();
        prepare.setId("prepare");
        prepare.setMinWidth(USE_PREF_SIZE);
        HBox acts = new HBox(on, prepare);
        acts.getStyleClass().add("card-acts");
        refused = new RefusalLine(texts, on);
        getChildren().addAll(apart(what, when), title, time, place, reports, acts, refused);
    }

    /** What one can do next from here: before the first meeting of all, the first steps; else plan or start one. */
    private void lead(HomeView.@Nullable Coming next, boolean begun, boolean past) {
        refused.clear();
        Seen.when(next != null && !next.running(), prepare);
        if (next == null) {
            lead(begun ? "home.next.new" : "home.next.plan", begun ? going::plan : going::setup);
        } else if (next.running()) {
            lead("meeting.go", going::meeting);
        } else {
            lead(past ? "home.next.begin" : "home.next.start", () -> going.start(next.id(), refused::say));
            prepare.setText(texts.get(past ? "home.next.move" : "home.next.prepare"));
            prepare.setOnAction(event -> going.meetings(next.id()));
        }
    }

    private void lead(String key, Runnable act) {
        on.setText(texts.get(key));
        on.setOnAction(event -> act.run());
    }

    void entered() {
        on.requestFocus();
    }

    void show(HomeView now) {
        HomeView.Coming next = now.next();
        boolean past = next != null && past(next, now.today());
        lead(next, begun(now), past);
        what.pseudoClassStateChanged(PAST, past);
        if (next == null) {
            showNone();
        } else {
            show(next, now.today());
        }
    }

    /** Whether a cycle has begun, so that its next meeting is planned like any other. */
    private static boolean begun(HomeView now) {
        return now.cycle() != null && now.path().getFirst().progress() == PathStep.Progress.DONE;
    }

    private void showNone() {
        what.setText(texts.get("home.next"));
        when.setText("");
        title.setText(texts.get("home.next.none"));
        Seen.when(false, time);
        Seen.when(false, place);
        Seen.when(false, reports);
    }

    private void show(HomeView.Coming next, LocalDate today) {
        what.setText(what(next, today));
        LocalDate day = next.day();
        when.setText(next.running() || day == null ? "" : texts.days().until(day, today));
        title.setText(MeetingWords.named(texts, next.title(), next.kind(), next.number()));
        time.setText(day == null ? texts.get("home.next.undated") : time(next, day, today));
        Seen.when(true, time);
        String where = next.place();
        place.setText(where == null ? "" : where);
        Seen.when(where != null, place);
        HomeView.Reports awaited = next.reports();
        Seen.when(awaited != null, reports);
        if (awaited != null) {
            showReports(awaited);
        }
    }

    private String what(HomeView.Coming next, LocalDate today) {
        if (next.running()) {
            return texts.get("home.next.running");
        }
        return texts.get(past(next, today) ? "home.next.past" : "home.next");
    }

    /** Whether it was to be on a day that has gone by, and has not begun. */
    private static boolean past(HomeView.Coming next, LocalDate today) {
        LocalDate day = next.day();
        return !next.running() && day != null && day.isBefore(today);
    }

    private String time(HomeView.Coming next, LocalDate on, LocalDate today) {
        String day = texts.days().longDay(on, today);
        LocalTime from = next.from();
        LocalTime until = next.until();
        if (from == null) {
            return day;
        }
        String start = texts.days().clock(from);
        return until == null
                ? texts.get("days.from", day, start)
                : texts.get("days.from-until", day, start, texts.days().clock(until));
    }

    private void showReports(HomeView.Reports awaited) {
        reportsIn.setText(texts.get("home.next.reports", awaited.in(), awaited.awaited()));
        toCome.setText(toCome(awaited));
        bar.show(awaited.in(), awaited.awaited());
    }

    private String toCome(HomeView.Reports awaited) {
        int count = awaited.toCome().size();
        if (count == 0 || count > NAMED) {
            return count == 0 ? "" : texts.get("home.next.to-come.count", count);
        }
        String numbers = awaited.toCome().stream().map(number -> texts.get("issue.number", number))
                .collect(Collectors.joining(texts.get("list.comma")));
        return texts.get("home.next.to-come", numbers);
    }

    private static void fact(Label label, Feather icon) {
        label.getStyleClass().add("fact");
        label.setGraphic(new Icon(icon));
        label.setWrapText(true);
    }

    private static HBox apart(Label left, Label right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        line.getStyleClass().add("apart");
        return line;
    }
}
