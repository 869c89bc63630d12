package app.tandem.ui.console;

import app.tandem.rules.Days;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.RoomDoor;
import app.tandem.ui.controls.IconButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a page of a workspace stands on, in no window: the rules alone, on the day of the last move. */
public final class PageRoom {

    public static final Texts TEXTS = Texts.english();

    private final List<String> told = new ArrayList<>();
    private final RoomDoor door;
    private Runnable back = () -> {};

    public PageRoom(State state) {
        door = new RoomDoor(state);
    }

    public RoomDoor door() {
        return door;
    }

    /** Takes back what was said last, as its button does. */
    public void takeBack() {
        back.run();
    }

    /** What was said in passing. */
    public List<String> told() {
        return told;
    }

    public PageTools tools(Going going) {
        LocalDate day = door.state().at().atZone(Days.zone(door.state())).toLocalDate();
        return new PageTools(TEXTS, door, state -> day, going, new Telling() {

            @Override
            public void tell(String sentence) {
                told.add(sentence);
            }

            @Override
            public void offer(String sentence, Runnable takeBack) {
                told.add(sentence);
                back = takeBack;
            }
        });
    }

    /** A page that draws whatever the door makes. */
    public <P extends WorkspacePage> P page(Function<PageTools, P> make) {
        P page = make.apply(tools(new Nowhere()));
        door.watch(page::show);
        return page;
    }

    /** The whole console with a page in it. */
    public static ConsolePane console(WorkspacePage page, Rail.Page here) {
        Rail rail = new Rail(TEXTS, () -> {}, to -> {}, new IconButton(() -> {}));
        rail.show("North region");
        rail.search(() -> {});
        rail.here(here);
        return new ConsolePane(TEXTS, rail, page.node());
    }
}
