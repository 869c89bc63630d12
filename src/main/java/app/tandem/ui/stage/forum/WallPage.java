package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import javafx.scene.layout.Region;

/** All answers, numbered in the order of entry, a page at a time; who gave them and from which side is not said. */
public final class WallPage implements StagePage {

    private final Texts texts;
    private final WallPart part;
    private WallView view = new WallView(List.of());
    private Showing showing = new Showing();

    public WallPage(Texts texts) {
        this.texts = texts;
        part = new WallPart(texts.get("forum.stage.wall.none"));
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        view = WallView.of(state, meeting);
        showing = now;
        part.show(view, now);
    }

    @Override
    public String headLeft() {
        return view.cards().isEmpty() ? texts.get("meeting.forum")
                : texts.get("forum.stage.wall", view.cards().size());
    }

    @Override
    public String headRight() {
        int pages = showing.pages().get();
        return pages == 1 ? "" : texts.get("forum.stage.page", Math.min(showing.page().get(), pages - 1) + 1, pages);
    }
}
