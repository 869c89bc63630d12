package app.tandem.ui.console.check;

import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.NextView;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.check.Wins;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a check ends on: what works, the credit given, what is on trial, and when one meets again. */
public final class WinsPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final VBox wins = new VBox();
    private final Label none;
    private final VBox others = new VBox();
    private final VBox othersCard;
    private final VBox thanks = new VBox();
    private final VBox thanksCard;
    private final VBox trials = new VBox();
    private final VBox trialsCard;
    private final Label next = Parts.words("", "next");
    private final Label cadence = Parts.words("", "quiet");
    private final VBox nextCard;
    private final VBox work;
    private final Map<Long, WinRow> known = new HashMap<>();
    private @Nullable Wins shown;
    private @Nullable Meeting meeting;

    public WinsPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        none = Parts.words(texts.get("check.wins.none"), "quiet");
        wins.getStyleClass().add("rows");
        others.getStyleClass().add("rows");
        thanks.getStyleClass().add("rows");
        trials.getStyleClass().add("rows");
        VBox winsCard = card(texts.get("check.wins"), none, wins);
        winsCard.getStyleClass().add("wins-card");
        othersCard = card(texts.get("check.wins.others"), others);
        othersCard.getStyleClass().add("wins-card");
        thanksCard = card(texts.get("check.thanks"), thanks);
        trialsCard = card(texts.get("check.trials"), trials);
        Button close = Parts.button("wins-close", texts.get("check.next.close"), this::toClose);
        nextCard = card(texts.get("check.next.title"), next, cadence, close);
        work = new VBox(winsCard, thanksCard, othersCard);
        work.getStyleClass().add("check-work");
    }

    private static VBox card(String title, Node... content) {
        VBox card = new VBox(new CardHeader(title));
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "check-card");
        return card;
    }

    @Override
    public void show(State state, Meeting check) {
        meeting = check;
        Wins now = Wins.of(state, check);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Seen.when(now.wins().isEmpty(), none);
        showRows(wins, now.wins());
        showRows(others, now.others());
        Seen.when(!now.others().isEmpty(), othersCard);
        fill(thanks, thanksCard, now.thanks(), this::thanks);
        fill(trials, trialsCard, now.trials(), each -> trial(each, Meetings.day(check)));
        next.setText(next(now.next(), Meetings.day(check)));
        cadence.setText(now.next().planned() != null ? texts.get("check.next.planned")
                : cadence(state.get(Cycle.class, check.cycle()).terms().cadence()));
    }

    private void showRows(VBox rows, List<Wins.Win> now) {
        List<WinRow> drawn = now.stream()
                .map(each -> known.computeIfAbsent(each.issue(), id -> new WinRow(tools))).toList();
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).show(now.get(i));
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private static <T> void fill(VBox rows, VBox card, List<T> now, Function<T, Node> row) {
        Seen.when(!now.isEmpty(), card);
        rows.getChildren().setAll(now.stream().map(row).toList());
    }

    private Node thanks(Wins.Thanks thanks) {
        String to = thanks.to() == Side.SALES ? texts.get("check.credit.sales") : texts.get("check.credit.marketing");
        VBox row = new VBox(Parts.words(texts.get("check.credit.words", thanks.words())),
                Parts.words(texts.get("check.thanks.for", to, thanks.number(), thanks.title()), "quiet"));
        row.getStyleClass().add("thanks-row");
        return row;
    }

    private Node trial(Wins.Trial trial, LocalDate today) {
        VBox row = new VBox(Parts.words(texts.get("record.issue.name", trial.number(), trial.title())), Parts.words(
                texts.get("check.trial.review", texts.days().day(trial.review(), today)), "quiet"));
        row.getStyleClass().add("thanks-row");
        return row;
    }

    private String next(NextView now, LocalDate today) {
        return texts.get("check.next.day", texts.days().longDay(now.day(), today), texts.days().clock(now.time()));
    }

    private String cadence(Cadence of) {
        return switch (of) {
            case WEEKLY -> texts.get("check.cadence.weekly");
            case TWO_WEEKS -> texts.get("check.cadence.two-weeks");
            case MONTHLY -> texts.get("check.cadence.monthly");
            case TWO_MONTHS -> texts.get("check.cadence.two-months");
            case QUARTERLY -> texts.get("check.cadence.quarterly");
        };
    }

    private void toClose() {
        Meeting now = meeting;
        if (now != null) {
            tools.door().make(new GoToStep(now.id(), Step.CLOSE), made -> {}, why -> tools.tell()
                    .accept(Refusals.of(texts, why)));
        }
    }

    @Override
    public Script script() {
        return new Script(texts.get("check.wins.say"), texts.get("check.wins.advice"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(trialsCard, nextCard);
    }
}
