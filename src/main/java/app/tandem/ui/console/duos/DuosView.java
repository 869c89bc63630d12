package app.tandem.ui.console.duos;

import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.console.pair.PairView.Who;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.home.HomeView.DuoFaces;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works with whom, and on what.
 *
 * @param working the duos that work, those with an issue first
 * @param ended the newest first
 * @param without the issues that wait for a duo
 * @param bench who of both sides is in no duo
 */
record DuosView(LocalDate today, List<Pair> working, List<Pair> ended, List<Owned> without, List<Who> bench,
        Matrix matrix) {

    DuosView {
        working = List.copyOf(working);
        ended = List.copyOf(ended);
        without = List.copyOf(without);
        bench = List.copyOf(bench);
    }

    /**
     * @param ended null while it works
     */
    record Pair(long id, DuoFaces faces, LocalDate since, List<Owned> issues, @Nullable Ending ended) {

        Pair {
            issues = List.copyOf(issues);
        }
    }

    record Ending(LocalDate on, String why) {}

    /**
     * An issue, in somebody's hands or waiting for some.
     *
     * @param due null where no solution is awaited
     * @param hot whether it is a hot button that no duo has had yet
     */
    record Owned(long id, int number, String title, IssueStatus status, @Nullable LocalDate due, boolean hot) {}
}
