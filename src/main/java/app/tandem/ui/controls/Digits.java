package app.tandem.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** Digits that change in place: one label for each, as wide as the widest, so that nothing moves when they change. */
public final class Digits extends HBox {

    private String shown = "";

    public Digits() {
        getStyleClass().add("digits");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows a number or a time, such as "+1:20"; labels that are there already are told anew. */
    public void show(String now) {
        if (now.equals(shown)) {
            return;
        }
        while (getChildren().size() < now.length()) {
            getChildren().add(new Digit());
        }
        getChildren().remove(now.length(), getChildren().size());
        for (int i = 0; i < now.length(); i++) {
            ((Digit) getChildren().get(i)).setText(now.substring(i, i + 1));
        }
        shown = now;
        setAccessibleText(now);
    }

    public String shown() {
        return shown;
    }

    private static final class Digit extends Label {

        private static final String ALL = "0123456789";

        Digit() {
            getStyleClass().add("digit");
            setAlignment(Pos.CENTER);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return ALL.contains(getText()) ? widest() : super.computePrefWidth(height);
        }

        private double widest() {
            return ALL.chars().mapToObj(Character::toString).mapToDouble(this::width).max().orElse(0);
        }

        private double width(String digit) {
            Text text = new Text(digit);
            text.setFont(getFont());
            return Math.ceil(text.getLayoutBounds().getWidth());
        }
    }
}
