package app.tandem.ui;

import app.tandem.rules.State;

import app.tandem.ui.console.WorkspacePage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The pages of a workspace by their place, each made when it is first gone to. */
final class WorkspacePages {

    private final Map<Place, Lazy<WorkspacePage>> pages = new EnumMap<>(Place.class);

    WorkspacePages with(Place place, Supplier<WorkspacePage> page) {
        pages.put(place, new Lazy<>(page));
        return this;
    }

    WorkspacePage at(Place place) {
        Lazy<WorkspacePage> page = pages.get(place);
        if (page == null) {
            throw new IllegalArgumentException("there is no page " + place);
        }
        return page.get();
    }

    /**
     * A page of which the parts are at hand.
     *
     * @param begin gives the focus to where one begins
     * @param keys what keys do on it
     */
    record Made(Region node, Consumer<State> draw, Runnable begin,
            Supplier<Map<Keys, Runnable>> keys) implements WorkspacePage {

        Made(Region node, Consumer<State> draw, Runnable begin) {
            this(node, draw, begin, Map::of);
        }

        @Override
        public void show(State state) {
            draw.accept(state);
        }

        @Override
        public Map<Keys, Runnable> acts() {
            return keys.get();
        }

        @Override
        public void entered() {
            begin.run();
        }
    }
}
