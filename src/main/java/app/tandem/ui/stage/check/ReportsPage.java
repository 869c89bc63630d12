package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.rules.State;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import app.tandem.ui.stage.followup.SlotPage;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * An issue at a check: what works, even better if, its trend, and the room's rating once it is revealed; in the slot of
 * a decision what is decided again, as in a follow-up.
 */
public final class ReportsPage implements StagePage {

    /** As many letters as there is room for on any screen beside the name of the meeting and the number of the page. */
    private static final int SHORT = 40;
    /** What these two take of a wide screen, and a letter of the title. */
    private static final double BESIDE = 640;
    private static final double LETTER = 17;

    private final Texts texts;
    private final ReportPart report;
    private final Fitting none = new Fitting(2, "t66", "t56");
    private final StackPane content;
    private final SlotPage deciding;
    private Region shown;
    private String name = "";
    private String right = "";
    private @Nullable ReportView view;
    private Showing showing = new Showing();

    public ReportsPage(Texts texts) {
        this.texts = texts;
        report = new ReportPart(texts);
        none.show(texts.get("check.stage.none"));
        content = new StackPane(report, none);
        deciding = new SlotPage(texts);
        shown = content;
        report.widthProperty().subscribe(this::draw);
    }

    @Override
    public Region content() {
        return shown;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        name = MeetingWords.named(texts, state, meeting);
        Optional<Slot> slot = CheckSlots.lookedAt(state, meeting, now.slot().get());
        if (slot.filter(each -> each.kind().decides()).isPresent()) {
            deciding.show(state, meeting, now);
            shown = deciding.content();
            right = deciding.headRight();
            return;
        }
        shown = content;
        report.setVisible(slot.isPresent());
        none.setVisible(slot.isEmpty());
        right = "";
        view = slot.map(each -> ReportView.of(state, meeting, each)).orElse(null);
        showing = now;
        draw();
    }

    /** The title stands in the line at the top where that has room for it. */
    private void draw() {
        ReportView now = view;
        if (now != null) {
            show(now, showing);
        }
    }

    private void show(ReportView now, Showing by) {
        String title = now.heading().title();
        boolean fits = title.codePointCount(0, title.length()) <= Math.max(SHORT,
                (report.getWidth() - BESIDE) / LETTER);
        right = fits ? title : texts.get("issue.number", now.heading().number());
        report.show(now, !fits, by);
    }

    @Override
    public String headLeft() {
        return name;
    }

    @Override
    public String headRight() {
        return right;
    }
}
