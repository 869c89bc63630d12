package app.tandem.ui.console.meetings;

import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.InTheWay;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is not settled as a cycle closes, each with what becomes of it; what was chosen stays. */
final class LeftIssues extends VBox {

    private static final int MANY = 2;

    private final Texts texts;
    private final Runnable changed;
    private final Runnable findDuo;
    private final Label left = new Label();
    private final ActButton parkAll;
    private final VBox rows = new VBox();
    private final Map<Long, LeftIssue> issues = new LinkedHashMap<>();

    /**
     * @param changed runs when something else becomes of one of them
     * @param findDuo leads to where issues are given to duos
     */
    LeftIssues(Texts texts, Runnable changed, Runnable findDuo) {
        this.texts = texts;
        this.changed = changed;
        this.findDuo = findDuo;
        getStyleClass().add("left-issues");
        left.setWrapText(true);
        parkAll = new ActButton(texts.get("meetings.close.park-all"), "park-all", this::parkAll).small();
        rows.getStyleClass().add("carried");
        getChildren().addAll(left, parkAll, rows);
    }

    void show(List<InTheWay> inTheWay) {
        left.setText(inTheWay.isEmpty() ? texts.get("meetings.close.none")
                : texts.get("meetings.close.left", inTheWay.size()));
        issues.keySet().retainAll(inTheWay.stream().map(InTheWay::id).toList());
        rows.getChildren().setAll(inTheWay.stream().map(this::row).toList());
        Seen.when(issues.values().stream().filter(LeftIssue::canPark).count() >= MANY, parkAll);
    }

    private LeftIssue row(InTheWay issue) {
        LeftIssue row = issues.computeIfAbsent(issue.id(), id -> new LeftIssue(texts, issue, changed, findDuo));
        row.show(issue);
        return row;
    }

    private void parkAll() {
        issues.values().stream().filter(LeftIssue::canPark).forEach(LeftIssue::park);
        changed.run();
    }

    List<Long> carried() {
        return those(LeftIssue::carried);
    }

    List<Long> parked() {
        return those(LeftIssue::parked);
    }

    private List<Long> those(Predicate<LeftIssue> which) {
        return issues.entrySet().stream().filter(each -> which.test(each.getValue())).map(Map.Entry::getKey).toList();
    }
}
