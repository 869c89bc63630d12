package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.Side;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SegmentBar;
import app.tandem.ui.controls.Segments;
import app.tandem.ui.controls.SideLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A vote that is open: at the console, from folded papers or by hands; and what reveals it. */
final class VotingCard extends VBox {

    private enum Way {
        CONSOLE, PAPER, HANDS
    }

    private static final long NOBODY = 0;

    private final Texts texts;
    private final AtConsole atConsole;
    private final ByPaper byPaper;
    private final ByHand byHand;
    private final Segments<Way> ways;
    private final CardHeader header;
    private final SegmentBar bar = new SegmentBar();
    private final Button reveal;
    private final Label left = Parts.words("", "small");
    private final RefusalLine refusal;
    private Way way = Way.CONSOLE;

    /**
     * @param give opens the ballot of a person
     * @param revealed reveals the result
     */
    VotingCard(Texts texts, Acts acts, LongConsumer give, Runnable revealed) {
        this.texts = texts;
        getStyleClass().addAll("card", "vote-card");
        atConsole = new AtConsole(texts, give);
        byPaper = new ByPaper(texts, acts);
        byHand = new ByHand(texts, acts);
        refusal = new RefusalLine(texts);
        header = new CardHeader(texts.get("vote.title"));
        Map<Way, String> names = new LinkedHashMap<>();
        names.put(Way.CONSOLE, texts.get("vote.way.console"));
        names.put(Way.PAPER, texts.get("vote.way.paper"));
        ways = new Segments<>(names, this::choose);
        ways.button(Way.CONSOLE).setId("way-console");
        ways.button(Way.PAPER).setId("way-paper");
        reveal = Parts.accent("reveal", texts.get("vote.reveal"), revealed);
        getChildren().addAll(header, bar, ways, atConsole, byPaper, byHand, left, refusal,
                Parts.line(Parts.words(texts.get("vote.reveal.final"), "small"), Parts.space(), reveal));
        choose(Way.CONSOLE);
    }

    void show(VoteView now, Round open) {
        boolean dots = open.kind() == RoundKind.DOTS;
        header.note(dots ? texts.get("vote.voted", now.voted(), now.voters().size()) : texts.get("vote.kind.tally"));
        bar.show(now.voted(), now.voters().size());
        Seen.when(dots, bar, ways);
        choose(dots ? ways.shown().orElse(Way.CONSOLE) : Way.HANDS);
        if (dots) {
            atConsole.show(now.voters());
            byPaper.show(now, open);
        } else {
            byHand.show(now, open);
        }
        Seen.saying(left, still(now));
        reveal.setDisable(!now.sales().agree() || !now.marketing().agree());
    }

    private String still(VoteView now) {
        for (Side side : List.of(Side.SALES, Side.MARKETING)) {
            VoteView.Papers papers = now.papers(side);
            if (papers.typed() < papers.ticked()) {
                return texts.get("vote.still.type", papers.ticked() - papers.typed(), SideLabel.word(texts, side));
            }
            if (papers.typed() > papers.ticked()) {
                return texts.get("vote.still.tick", papers.typed() - papers.ticked(), SideLabel.word(texts, side));
            }
        }
        return "";
    }

    private void choose(Way now) {
        way = now;
        if (now != Way.HANDS) {
            ways.show(now);
        }
        Seen.when(now == Way.CONSOLE, atConsole);
        Seen.when(now == Way.PAPER, byPaper);
        Seen.when(now == Way.HANDS, byHand);
    }

    /** What keys do in it. */
    Map<Keys, Runnable> keys() {
        return way == Way.PAPER ? byPaper.keys() : Map.of();
    }

    /** Where it is said why something about it was refused. */
    RefusalLine refusal() {
        return refusal;
    }

    /** Gives the focus to where the vote goes on. */
    void focus() {
        switch (way) {
            case CONSOLE -> after(NOBODY);
            case PAPER -> byPaper.focus();
            case HANDS -> byHand.focus();
        }
    }

    /** Gives the focus to who votes after a person, or else to the reveal. */
    void after(long person) {
        if (!atConsole.goOn(person)) {
            reveal.requestFocus();
        }
    }
}
