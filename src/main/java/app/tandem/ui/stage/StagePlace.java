package app.tandem.ui.stage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the stage is shown to the room. */
public sealed interface StagePlace {

    /** Over a whole screen. */
    record OnScreen(int number) implements StagePlace {}

    /** In a window that can be moved, as for screens that show the same. */
    record InWindow() implements StagePlace {}

    /** Nowhere but in the console's preview. */
    record NotShown() implements StagePlace {}

    /** All places that there are with so many screens. */
    static List<StagePlace> all(int screens) {
        Stream<StagePlace> over = IntStream.rangeClosed(1, screens).mapToObj(OnScreen::new);
        return Stream.concat(over, Stream.of(new InWindow(), new NotShown())).toList();
    }

    /** Where it goes by itself: the first screen that is not the console's, if there is one. */
    static StagePlace beside(int screens, int console) {
        return IntStream.rangeClosed(1, screens).filter(each -> each != console).boxed().findFirst()
                .<StagePlace>map(OnScreen::new).orElseGet(NotShown::new);
    }
}
