package app.tandem;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the test run with a plain sentence where text cannot be drawn, before every window test fails for it. */
public final class PreflightBeforeTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Preflight.ofThisMachine().missingForText().ifPresent(missing -> {
            throw new IllegalStateException(missing);
        });
    }
}
