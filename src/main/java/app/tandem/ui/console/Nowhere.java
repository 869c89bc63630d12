package app.tandem.ui.console;

import java.util.function.Consumer;

/** The ways out of a page that stands in no window, as in a picture. */
public class Nowhere implements Going {

    @Override
    public void home() {}

    @Override
    public void meeting() {}

    @Override
    public void start(long meeting, Consumer<String> refused) {}

    @Override
    public void setup() {}

    @Override
    public void meetings() {}

    @Override
    public void meetings(long open) {}

    @Override
    public void plan() {}

    @Override
    public void issues() {}

    @Override
    public void issue(long issue) {}

    @Override
    public void duos() {}

    @Override
    public void actions() {}

    @Override
    public void people() {}

    @Override
    public void importing() {}

    @Override
    public void minutes(long meeting) {}
}
