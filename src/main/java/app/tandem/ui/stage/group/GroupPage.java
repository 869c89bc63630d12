package app.tandem.ui.stage.group;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Issues as they come together: their titles, how many answers are in each, and how many are left to group. */
public final class GroupPage implements StagePage {

    private static final double GAP = 28;

    private final Texts texts;
    private final Pager<NumberedRow.Shown> pager = new Pager<>(2, GAP, NumberedRow::new);
    private final Label none = new Label();
    private final StackPane content = new StackPane(pager, none);
    private StageIssues view = new StageIssues(List.of(), 0);

    public GroupPage(Texts texts) {
        this.texts = texts;
        none.setText(texts.get("group.stage.none"));
        none.getStyleClass().addAll("stage-heading", "muted");
        none.setWrapText(true);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        view = StageIssues.of(state, meeting);
        none.setVisible(view.issues().isEmpty());
        pager.show(view.issues().stream().map(each -> new NumberedRow.Shown(texts.get("issue.number", each.number()),
                each.title(), texts.get("group.stage.answers", each.answers()))).toList(), now);
    }

    @Override
    public String headLeft() {
        return texts.get("group.stage.title", view.issues().size());
    }

    @Override
    public String headRight() {
        return texts.get("group.stage.left", view.left());
    }
}
