package app.tandem.ui.stage;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The screens that there are. They come and go while the program runs. */
public interface Displays {

    /** Where each one lies, in the order of their numbers, which begin with 1; the main one is the first. */
    List<Rectangle2D> bounds();

    /** Tells whenever a screen came, went or changed, on the JavaFX thread. */
    Subscription watch(Runnable changed);

    /** Those of this computer. */
    static Displays real() {
        return new Displays() {

            @Override
            public List<Rectangle2D> bounds() {
                Screen main = Screen.getPrimary();
                Stream<Screen> others = Screen.getScreens().stream().filter(each -> !each.equals(main));
                return Stream.concat(Stream.of(main), others).map(Screen::getBounds).toList();
            }

            @Override
            public Subscription watch(Runnable changed) {
                InvalidationListener listener = screens -> changed.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
