package app.tandem.ui.stage;

import app.tandem.ui.Texts;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * The stage, small: the stage's own scene, drawn again whenever it was laid out anew, whether its window is shown or
 * not. While it is on no screen it is as large as it began, whatever the last screen was.
 */
public final class StagePreview extends StackPane {

    private static final double RATIO = 9.0 / 16;
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final Scene stage;
    private final Dimension2D begun;
    private final Showing showing;
    private final ImageView view = new ImageView();
    private final Picture picture = new Picture();
    private final Rectangle corners = new Rectangle(1, 1, 0, 0);
    private final Label blank;
    private @Nullable WritableImage image;
    private boolean asked;

    /**
     * @param stage the stage's scene
     */
    public StagePreview(Texts texts, Scene stage, Showing showing) {
        this.stage = stage;
        this.begun = new Dimension2D(stage.getWidth(), stage.getHeight());
        this.showing = showing;
        getStyleClass().add("stage-preview");
        blank = new Label(texts.get("stage.blank"));
        blank.getStyleClass().add("blank-word");
        picture.setManaged(false);
        picture.setClip(corners);
        getChildren().addAll(picture, blank);
        showing.blank().subscribe(now -> {
            pseudoClassStateChanged(BLANK, now);
            blank.setVisible(now);
            refresh();
        });
        Stream.of(showing.page(), showing.pages(), showing.hidden(), showing.issue(), showing.slot(), showing.now(),
                widthProperty(),
                sceneProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.subscribe(this::refresh));
        sceneProperty().subscribe(picture::requestLayout);
        stage.windowProperty().subscribe(this::fit);
    }

    /** A scene that left its window would stay as large as that was. */
    private void fit() {
        stage.getRoot().resize(size().getWidth(), size().getHeight());
        refresh();
    }

    private Dimension2D size() {
        return stage.getWindow() == null ? begun : new Dimension2D(stage.getWidth(), stage.getHeight());
    }

    /** The stage has changed: it is drawn again, once, before the console is next. */
    public void refresh() {
        if (!asked) {
            asked = true;
            picture.requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((width < 0 ? getWidth() : width) * RATIO);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        corners.setWidth(getWidth() - 2);
        corners.setHeight(getHeight() - 2);
        corners.setArcWidth(2 * inner());
        corners.setArcHeight(2 * inner());
    }

    /** How round the frame is within, as its sheet says. */
    private double inner() {
        return getBackground() == null ? 0
                : getBackground().getFills().getLast().getRadii().getTopLeftHorizontalRadius();
    }

    private void draw() {
        double sharp = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        Dimension2D whole = size();
        double scale = Math.max(0.01,
                Math.min((getWidth() - 2) / whole.getWidth(), (getHeight() - 2) / whole.getHeight()));
        place(whole.getWidth() * scale, whole.getHeight() * scale);
        view.setVisible(!showing.blank().get());
        if (view.isVisible()) {
            view.setImage(picture(whole, scale * sharp));
        }
    }

    private void place(double width, double height) {
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    private WritableImage picture(Dimension2D whole, double scale) {
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(Transform.scale(scale, scale));
        small.setFill(Color.TRANSPARENT);
        int width = (int) Math.ceil(whole.getWidth() * scale);
        int height = (int) Math.ceil(whole.getHeight() * scale);
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        image = stage.getRoot().snapshot(small, image);
        return image;
    }

    /** The picture, laid out for itself: a new one is as large as the one before, and nothing beside it moves. */
    private final class Picture extends Region {

        Picture() {
            view.setManaged(false);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            if (asked && getWidth() > 0 && getScene() != null) {
                draw();
                asked = false;
            }
        }
    }
}
