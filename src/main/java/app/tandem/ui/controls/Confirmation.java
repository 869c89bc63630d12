package app.tandem.ui.controls;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

/**
 * A question before something that has no way back: what it does in words, and two buttons that say what they do.
 *
 * @param style the style class of the dialog
 * @param act what the button says that does it; its id is "do-it"
 * @param keep what the button says that leaves all as it is; its id is "keep-it"
 */
public record Confirmation(String style, String title, String header, String words, String act, String keep) {

    /** Asks before this window, and does it where it was named; Esc leaves all as it is. */
    public void ask(Scene owner, Runnable done) {
        ButtonType go = new ButtonType(act, ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(keep, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, words, go, stay);
        alert.initOwner(owner.getWindow());
        alert.setTitle(title);
        alert.setHeaderText(header);
        alert.getDialogPane().getStyleClass().add(style);
        alert.getDialogPane().lookupButton(go).setId("do-it");
        alert.getDialogPane().lookupButton(stay).setId("keep-it");
        Scene scene = alert.getDialogPane().getScene();
        scene.setUserAgentStylesheet(owner.getUserAgentStylesheet());
        scene.getStylesheets().setAll(owner.getStylesheets());
        alert.setOnHidden(event -> {
            if (alert.getResult() == go) {
                done.run();
            }
        });
        alert.show();
    }
}
