package app.tandem.ui;

import app.tandem.ui.controls.Digits;
import java.util.Objects;
import javafx.scene.Parent;

/** What a timer says, on the console or on the stage. */
final class ShownTime {

    private ShownTime() {}

    static String of(Parent root) {
        root.applyCss();
        return ((Digits) Objects.requireNonNull(root.lookup(".digits"))).shown();
    }

    static String of(OpenStage stage) {
        return of(stage.scene().getRoot());
    }
}
