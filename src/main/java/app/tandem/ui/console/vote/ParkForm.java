package app.tandem.ui.console.vote;

import app.tandem.rules.IssueMove.ParkRest;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Parks what is not hot, with a reason. */
final class ParkForm extends VBox {

    ParkForm(Texts texts, Acts acts) {
        RefusalLine refusal = new RefusalLine(texts);
        TextField reason = new TextField();
        reason.setId("park-reason");
        reason.setPromptText(texts.get("vote.reason"));
        reason.textProperty().subscribe(refusal::clear);
        Runnable park = () -> acts.make(new ParkRest(reason.getText()), refusal, reason::clear);
        reason.setOnAction(event -> park.run());
        getStyleClass().addAll("card", "vote-card");
        getChildren().addAll(new CardHeader(texts.get("vote.rest")), Parts.words(texts.get("vote.rest.what"), "small"),
                reason, refusal, Parts.line(Parts.button("park-rest", texts.get("vote.park"), park)));
    }
}
