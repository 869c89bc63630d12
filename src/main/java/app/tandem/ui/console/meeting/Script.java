package app.tandem.ui.console.meeting;

/**
 * What the facilitator may say.
 *
 * @param say one or two sentences to read aloud
 * @param advice one muted line
 */
public record Script(String say, String advice) {}
