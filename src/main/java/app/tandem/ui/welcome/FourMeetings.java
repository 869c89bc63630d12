package app.tandem.ui.welcome;

import app.tandem.ui.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happens when: the four meetings, one under the other. */
final class FourMeetings extends VBox {

    FourMeetings(Texts texts) {
        getStyleClass().add("four-meetings");
        Label title = new Label(texts.get("welcome.when"));
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, //
                meeting(1, texts.get("meeting.forum"), texts.get("welcome.when.forum")),
                meeting(2, texts.get("meeting.prioritize"), texts.get("welcome.when.prioritize")),
                meeting(3, texts.get("meeting.follow-up"), texts.get("welcome.when.follow-up")),
                meeting(4, texts.get("meeting.checks"), texts.get("welcome.when.checks")));
        getChildren().getLast().getStyleClass().add("last");
    }

    private static HBox meeting(int number, String name, String what) {
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("number");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Region line = new Region();
        line.getStyleClass().add("line");
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox left = new VBox(mark, line);
        left.getStyleClass().add("way");
        Label title = new Label(name);
        title.getStyleClass().add("name");
        Label detail = new Label(what);
        detail.getStyleClass().add("what");
        detail.setWrapText(true);
        VBox words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox meeting = new HBox(left, words);
        meeting.getStyleClass().add("meeting");
        return meeting;
    }
}
