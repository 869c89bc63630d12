package app.tandem.model;

/** DOTS: each voter spreads dots, in secret. TALLY: hands are counted for each issue. */
public enum RoundKind {
    DOTS, TALLY
}
