package app.tandem.ui.console.forum;

import app.tandem.model.ResponseSide;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.EmptyState;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideMark;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All answers so far, and how many came from each side. */
final class AnswersCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final Label sales = new Label("", new SideMark(Parts.side(ResponseSide.SALES)));
    private final Label marketing = new Label("", new SideMark(Parts.side(ResponseSide.MARKETING)));
    private final Label notKnown = new Label("", new SideMark(Parts.side(ResponseSide.NOT_KNOWN)));
    private final AnswersList list;

    /**
     * @param none what stands there while there are no answers
     */
    AnswersCard(MeetingTools tools, EmptyState none) {
        texts = tools.texts();
        header = new CardHeader(texts.get("forum.answers"));
        HBox.setHgrow(header, Priority.ALWAYS);
        list = new AnswersList(tools);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox sides = new HBox(sales, marketing, notKnown);
        sides.getStyleClass().add("tally");
        sides.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(header, sides);
        top.getStyleClass().add("header");
        getStyleClass().addAll("card", "answers-card");
        getChildren().addAll(top, list);
    }

    void show(List<AnswerLine> answers) {
        Tally tally = Tally.of(answers);
        header.count(answers.size());
        say(sales, tally.sales(), texts.get("forum.tally.sales", tally.sales()));
        say(marketing, tally.marketing(), texts.get("forum.tally.marketing", tally.marketing()));
        say(notKnown, tally.notKnown(), texts.get("forum.tally.not-known", tally.notKnown()));
        Seen.when(tally.notKnown() > 0, notKnown);
        list.show(answers);
    }

    AnswersList list() {
        return list;
    }

    private void say(Label label, int count, String aloud) {
        label.setText(texts.get("forum.tally", count));
        label.setAccessibleText(aloud);
    }
}
