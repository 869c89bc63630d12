package app.tandem.ui.stage;

import app.tandem.ui.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * The stage, small: the stage's own scene, drawn again whenever it was laid out anew, whether its window is shown or
 * not.
 */
public final class StagePreview extends StackPane {

    private static final double RATIO = 9.0 / 16;
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final Scene stage;
    private final Showing showing;
    private final ImageView view = new ImageView();
    private final Label blank;
    private @Nullable WritableImage image;
    private boolean asked;

    /**
     * @param stage the stage's scene
     */
    public StagePreview(Texts texts, Scene stage, Showing showing) {
        this.stage = stage;
        this.showing = showing;
        getStyleClass().add("stage-preview");
        blank = new Label(texts.get("stage.blank"));
        blank.getStyleClass().add("blank-word");
        view.setManaged(false);
        getChildren().addAll(view, blank);
        showing.blank().subscribe(now -> {
            pseudoClassStateChanged(BLANK, now);
            blank.setVisible(now);
        });
        widthProperty().subscribe(this::refresh);
        sceneProperty().subscribe(this::refresh);
    }

    /** The stage has changed: it is drawn again, once, before the console is next. */
    public void refresh() {
        if (!asked) {
            asked = true;
            requestLayout();
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
        if (asked && getWidth() > 0 && getScene() != null) {
            asked = false;
            draw();
        }
    }

    private void draw() {
        Node root = stage.getRoot();
        boolean covered = showing.blank().get();
        double sharp = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        double scale = Math.max(0.01, (getWidth() - 2) * sharp / stage.getWidth());
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(Transform.scale(scale, scale));
        small.setFill(Color.TRANSPARENT);
        int width = (int) Math.ceil(stage.getWidth() * scale);
        int height = (int) Math.ceil(stage.getHeight() * scale);
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        stage.getRoot().applyCss();
        stage.getRoot().layout();
        image = root.snapshot(small, image);
        view.setImage(image);
        view.setFitWidth(getWidth() - 2);
        view.setFitHeight(getHeight() - 2);
        view.setLayoutX(1);
        view.setLayoutY(1);
        view.setVisible(!covered);
    }
}
