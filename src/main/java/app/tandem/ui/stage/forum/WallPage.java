package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.MeetingWords;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import app.tandem.ui.stage.forum.WallView.Card;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All answers, numbered in the order of entry, a page at a time; who gave them and from which side is not said. */
public final class WallPage implements StagePage {

    private static final double GAP = 29;

    private final Texts texts;
    private final Pager<Card> pager = new Pager<>(2, GAP, WallCard::new);
    private final Label none;
    private final StackPane content;
    private WallView view = new WallView(List.of());
    private Showing showing = new Showing();
    private String name = "";

    public WallPage(Texts texts) {
        this.texts = texts;
        none = new Label(texts.get("forum.stage.wall.none"));
        none.getStyleClass().add("none");
        none.setWrapText(true);
        content = new StackPane(pager, none);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("stage-wall");
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing now) {
        name = MeetingWords.named(texts, state, meeting);
        view = WallView.of(state, meeting);
        showing = now;
        none.setVisible(view.cards().isEmpty());
        pager.show(view.cards(), now);
    }

    @Override
    public String headLeft() {
        return view.cards().isEmpty() ? name
                : texts.get("forum.stage.wall", view.cards().size());
    }

    @Override
    public String headRight() {
        int pages = showing.pages().get();
        return pages == 1 ? "" : texts.get("stage.page", Math.min(showing.page().get(), pages - 1) + 1, pages);
    }
}
