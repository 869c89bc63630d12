package app.tandem.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Where ratings lie on a plane of fixed scale, 1 at the bottom and 5 at the top; a missing one is a gap. */
record RatingScale(double left, double top, double width, double height, int points) {

    static final double LOWEST = 1;
    static final double HIGHEST = 5;

    double x(int index) {
        return points < 2 ? left + width : left + index * width / (points - 1);
    }

    double y(double rating) {
        return top + (HIGHEST - rating) / (HIGHEST - LOWEST) * height;
    }

    /** A line through the ratings, broken where one is missing; one that stands alone is a dot. */
    List<PathElement> line(List<OptionalDouble> ratings) {
        List<PathElement> line = new ArrayList<>();
        boolean drawn = false;
        for (int i = 0; i < ratings.size(); i++) {
            OptionalDouble rating = ratings.get(i);
            if (rating.isPresent()) {
                if (!drawn) {
                    line.add(new MoveTo(x(i), y(rating.getAsDouble())));
                }
                line.add(new LineTo(x(i), y(rating.getAsDouble())));
            }
            drawn = rating.isPresent();
        }
        return line;
    }

    static OptionalInt last(List<OptionalDouble> ratings) {
        return IntStream.range(0, ratings.size()).filter(i -> ratings.get(i).isPresent()).reduce((a, b) -> b);
    }
}
