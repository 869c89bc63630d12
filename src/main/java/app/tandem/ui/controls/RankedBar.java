package app.tandem.ui.controls;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What an issue got, as long as its share: sales solid, then marketing striped; plain where sides are not shown. */
public final class RankedBar extends Region {

    private static final double GAP = 4;

    private final Region sales = part("sales");
    private final Region marketing = part("marketing");
    private final Region plain = part("plain");
    private double first;
    private double second;
    private double whole;
    private double grown = 1;

    public RankedBar() {
        getStyleClass().add("ranked-bar");
        getChildren().addAll(sales, marketing, plain);
    }

    /**
     * @param sales null, as marketing, where sides are not shown
     * @param largest what the longest bar of the list stands for
     */
    public void show(int total, @Nullable Integer sales, @Nullable Integer marketing, int largest) {
        int most = Math.max(1, largest);
        double one = sales == null || marketing == null ? 0 : (double) sales / most;
        double two = sales == null || marketing == null ? 0 : (double) marketing / most;
        double all = sales == null || marketing == null ? (double) total / most : 0;
        if (one != first || two != second || all != whole) {
            first = one;
            second = two;
            whole = all;
            requestLayout();
        }
    }

    /** How much of it has grown, 0 to 1. */
    public void grow(double share) {
        grown = share;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = (getWidth() - GAP) * grown;
        place(sales, 0, first * room);
        double from = first > 0 ? first * room + GAP : 0;
        place(marketing, from, second * room);
        place(plain, 0, whole * room);
    }

    private void place(Region part, double x, double width) {
        part.setVisible(width > 0);
        part.resizeRelocate(x, 0, width, getHeight());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }
}
