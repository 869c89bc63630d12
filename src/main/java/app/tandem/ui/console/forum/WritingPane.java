package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Icon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Silent writing: what people do now, for how long, and who is here to do it. */
public final class WritingPane implements StepPane {

    private final Texts texts;
    private final Label planned = new Label();
    private final CardHeader header;
    private final VBox sales = new VBox();
    private final VBox marketing = new VBox();
    private final VBox work;
    private @Nullable HereView view;

    public WritingPane(MeetingTools tools) {
        texts = tools.texts();
        header = new CardHeader(texts.get("forum.here"));
        VBox here = here();
        VBox.setVgrow(here, Priority.ALWAYS);
        work = new VBox(doing(), here);
        work.getStyleClass().add("forum");
    }

    @Override
    public void show(State state, Meeting meeting) {
        HereView now = HereView.of(state, meeting);
        if (now.equals(view)) {
            return;
        }
        view = now;
        planned.setText(texts.get("forum.writing.planned", now.writing()));
        header.count(now.sales().size() + now.marketing().size());
        fill(sales, now.sales(), texts.get("forum.side.sales"));
        fill(marketing, now.marketing(), texts.get("forum.side.marketing"));
    }

    @Override
    public Script script() {
        return new Script(texts.get("forum.say.writing"), texts.get("forum.advise.writing"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public Set<FrameCard> cards() {
        return EnumSet.of(FrameCard.TIMER, FrameCard.RECORD);
    }

    private VBox doing() {
        planned.getStyleClass().add("planned");
        planned.setGraphic(new Icon(Feather.CLOCK));
        planned.setWrapText(true);
        VBox card = new VBox(new CardHeader(texts.get("forum.writing")),
                point(Feather.EDIT_3, texts.get("forum.writing.alone")),
                point(Feather.LIST, texts.get("forum.writing.many")),
                point(Feather.VOLUME_X, texts.get("forum.writing.silent")), planned);
        card.getStyleClass().addAll("card", "writing-card");
        return card;
    }

    private VBox here() {
        HBox columns = new HBox(sales, marketing);
        columns.getStyleClass().add("columns");
        for (VBox side : List.of(sales, marketing)) {
            side.getStyleClass().add("side-column");
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(header, scroll);
        card.getStyleClass().addAll("card", "here-card");
        return card;
    }

    private static Label point(Feather icon, String words) {
        Label point = new Label(words, new Icon(icon));
        point.getStyleClass().add("point");
        point.setWrapText(true);
        return point;
    }

    private void fill(VBox column, List<Face> faces, String side) {
        Label title = new Label(texts.get("forum.here.side", side, faces.size()));
        title.getStyleClass().add("quiet");
        column.getChildren().setAll(title);
        faces.forEach(each -> column.getChildren().add(person(each)));
    }

    private Node person(Face face) {
        Avatar avatar = new Avatar(texts);
        avatar.show(face);
        Label name = new Label(face.firstName());
        name.setWrapText(true);
        HBox person = new HBox(avatar, name);
        person.getStyleClass().add("place");
        return person;
    }
}
