package app.tandem.ui.stage.group;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import app.tandem.ui.stage.StageTime;
import app.tandem.ui.stage.group.StageIssues.Line;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The issue that is talked about, its answers, and the time that is left for it. */
public final class ClarifyPage implements StagePage {

    private final Texts texts;
    private final ClarifyPart part;
    private List<Line> issues = List.of();
    private @Nullable Line here;

    public ClarifyPage(Texts texts) {
        this.texts = texts;
        part = new ClarifyPart(texts);
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        issues = StageIssues.of(state, meeting).issues();
        here = issues.stream().filter(each -> each.id() == now.issue().get()).findFirst()
                .or(() -> issues.stream().findFirst()).orElse(null);
        Line issue = here;
        part.show(issue, issue == null ? List.of() : StageIssues.said(state, issue.id()), now);
        part.show(StageTime.of(state, meeting, meeting.minutes().clarify(), now));
    }

    @Override
    public String headLeft() {
        Line issue = here;
        return issue == null ? texts.get("group.stage.title", 0)
                : texts.get("clarify.stage", issues.indexOf(issue) + 1, issues.size());
    }

    @Override
    public String headRight() {
        return "";
    }
}
