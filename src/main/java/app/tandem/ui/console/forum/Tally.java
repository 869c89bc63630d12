package app.tandem.ui.console.forum;

import app.tandem.model.ResponseSide;
import java.util.List;

/** How many answers came from each side. */
record Tally(int sales, int marketing, int notKnown) {

    static Tally of(List<AnswerLine> answers) {
        return new Tally(count(answers, ResponseSide.SALES), count(answers, ResponseSide.MARKETING),
                count(answers, ResponseSide.NOT_KNOWN));
    }

    int all() {
        return sales + marketing + notKnown;
    }

    private static int count(List<AnswerLine> answers, ResponseSide side) {
        return (int) answers.stream().filter(each -> each.side() == side).count();
    }
}
