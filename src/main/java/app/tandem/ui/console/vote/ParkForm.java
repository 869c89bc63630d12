package app.tandem.ui.console.vote;

import app.tandem.rules.IssueMove.ParkRest;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Parks what is not hot, with a reason. */
final class ParkForm extends VBox {

    ParkForm(Texts texts, Acts acts) {
        TextField reason = new TextField();
        RefusalLine refusal = new RefusalLine(texts, reason);
        reason.setId("park-reason");
        reason.setPromptText(texts.get("vote.reason"));
        Runnable park = () -> acts.make(new ParkRest(reason.getText()), refusal, reason::clear);
        reason.setOnAction(event -> park.run());
        getStyleClass().addAll("card", "vote-card");
        getChildren().addAll(new CardHeader(texts.get("vote.rest")), Parts.words(texts.get("vote.rest.what"), "small"),
                reason, refusal, Parts.line(Parts.button("park-rest", texts.get("vote.park"), park)));
    }
}
