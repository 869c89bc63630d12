package app.tandem.ui.console.meeting;

import java.util.ArrayList;
import java.util.List;

/** Ways on that lead nowhere and say where they would. */
final class Nowhere implements Onward {

    final List<String> went = new ArrayList<>();

    @Override
    public void meeting(long id) {
        went.add("meeting " + id);
    }

    @Override
    public void home() {
        went.add("home");
    }
}
