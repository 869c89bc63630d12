package app.tandem.ui;

import app.tandem.ui.console.Rail.Page;

/** Where one can be in a workspace, and the page of the rail under which that is. */
enum Place {
    HOME(Page.HOME), SETUP(Page.HOME), ACTIONS(Page.HOME), MEETING(Page.MEETING), MEETINGS(Page.MEETINGS), ISSUES(
            Page.ISSUES),
    DUOS(Page.DUOS), PEOPLE(Page.PEOPLE), IMPORT(Page.PEOPLE), MINUTES(Page.MINUTES);

    private final Page under;

    Place(Page under) {
        this.under = under;
    }

    Page under() {
        return under;
    }

    /** The place that a button of the rail leads to. */
    static Place of(Page page) {
        return switch (page) {
            case HOME -> HOME;
            case MEETING -> MEETING;
            case MEETINGS -> MEETINGS;
            case ISSUES -> ISSUES;
            case DUOS -> DUOS;
            case PEOPLE -> PEOPLE;
            case MINUTES -> MINUTES;
        };
    }
}
