package app.tandem.ui.console.group;

import app.tandem.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Takes things from place to place by the mouse: what is taken floats, its place stays grey, Esc lets it go back. */
final class Dragging extends Pane {

    private static final double BEGINS = 6;
    private static final double EDGE = 44;
    private static final double STEP = 9;

    private final Region area;
    private final ScrollPane scroll;
    private final Supplier<List<? extends Node>> places;
    private final Label number = new Label();
    private final Label text = new Label();
    private final HBox floating = new HBox(new Icon(Feather.MENU), number, text);
    private final AnimationTimer edges = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtEdges();
        }
    };
    private @Nullable Draggable pressed;
    private @Nullable Cargo cargo;
    private @Nullable DropPlace over;
    private Point2D at = Point2D.ZERO;

    /**
     * @param area where it is dragged about
     * @param scroll scrolls while the mouse is at its edges
     * @param places the nodes that are {@link DropPlace}s, the innermost first
     */
    Dragging(Region area, ScrollPane scroll, Supplier<List<? extends Node>> places) {
        this.area = area;
        this.scroll = scroll;
        this.places = places;
        setMouseTransparent(true);
        setManaged(false);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        floating.getStyleClass().add("floating");
        floating.setVisible(false);
        getChildren().add(floating);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        area.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                end();
            } else {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escaped);
            }
        });
    }

    private void pressed(MouseEvent event) {
        end();
        pressed = event.getButton() == MouseButton.PRIMARY ? draggable((Node) event.getTarget()) : null;
        at = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private @Nullable Draggable draggable(@Nullable Node from) {
        for (Node each = from; each != null && each != area; each = each.getParent()) {
            if (each instanceof ButtonBase || each instanceof TextInputControl) {
                return null;
            }
            if (each instanceof Draggable found) {
                return found;
            }
        }
        return null;
    }

    private void dragged(MouseEvent event) {
        Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
        Draggable source = pressed;
        if (cargo == null && source != null && now.distance(at) > BEGINS) {
            begin(source);
        }
        if (cargo != null) {
            at = now;
            follow();
            event.consume();
        }
    }

    private void begin(Draggable source) {
        Cargo taken = source.cargo();
        cargo = taken;
        if (taken != null) {
            source.away(true);
            number.setText(taken.name());
            text.setText(taken.text());
            floating.setVisible(true);
            edges.start();
        }
    }

    private void follow() {
        floating.applyCss();
        double width = Math.min(floating.prefWidth(-1), floating.getMaxWidth());
        Point2D here = area.sceneToLocal(at);
        floating.resizeRelocate(here.getX() + 10, here.getY() - 12, width, floating.prefHeight(width));
        Cargo taken = Objects.requireNonNull(cargo);
        DropPlace found = places.get().stream().filter(each -> each.contains(each.sceneToLocal(at)))
                .map(DropPlace.class::cast).filter(each -> each.takes(taken)).findFirst().orElse(null);
        if (found != over) {
            hover(null);
            over = found;
            hover(taken);
        }
    }

    private void hover(@Nullable Cargo taken) {
        if (over != null) {
            over.hovered(taken);
        }
    }

    private void scrollAtEdges() {
        Point2D here = scroll.sceneToLocal(at);
        double beyond = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        int way = here.getY() < EDGE ? -1 : here.getY() > scroll.getHeight() - EDGE ? 1 : 0;
        if (way != 0 && beyond > 0 && here.getX() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + way * STEP / beyond, 0, 1));
            follow();
        }
    }

    /** What lies under the mouse when it is let go counts: a place left behind may have moved others. */
    private void released(MouseEvent event) {
        if (cargo != null) {
            area.layout();
            follow();
        }
        Cargo taken = cargo;
        DropPlace place = over;
        boolean dragging = taken != null;
        end();
        if (taken != null && place != null) {
            place.dropped(taken);
        }
        if (dragging) {
            event.consume();
        }
    }

    private void escaped(KeyEvent event) {
        if (cargo != null && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        if (pressed != null) {
            pressed.away(false);
        }
        hover(null);
        edges.stop();
        floating.setVisible(false);
        pressed = null;
        cargo = null;
        over = null;
    }
}
