package app.tandem.ui.console.vote;

import app.tandem.model.RoundKind;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.Voting;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the vote will go, and on which issues. */
final class OpenForm extends VBox {

    private final Texts texts;
    private final Acts acts;
    private final Segments<RoundKind> kind;
    private final Stepper dots;
    private final Stepper most;
    private final HBox numbers;
    private final VBox issues = new VBox();
    private final Map<Long, CheckBox> ticks = new LinkedHashMap<>();
    private final CardHeader header;
    private final RefusalLine refusal;
    private final Button open;
    private List<VoteView.Item> shown = List.of();
    private boolean byHand;
    private long meeting;

    OpenForm(MeetingTools tools, Acts acts) {
        texts = tools.texts();
        this.acts = acts;
        Map<RoundKind, String> kinds = new LinkedHashMap<>();
        kinds.put(RoundKind.DOTS, texts.get("vote.kind.dots"));
        kinds.put(RoundKind.TALLY, texts.get("vote.kind.tally"));
        kind = new Segments<>(kinds, this::choose);
        kind.button(RoundKind.DOTS).setId("kind-dots");
        kind.button(RoundKind.TALLY).setId("kind-tally");
        dots = new Stepper("dots", texts.get("vote.less"), texts.get("vote.more"), this::touched);
        most = new Stepper("most", texts.get("vote.less"), texts.get("vote.more"), this::touched);
        dots.value().subscribe(now -> most.most(now.intValue()));
        numbers = Parts.line(Parts.words(texts.get("vote.dots-each")), dots, Parts.words(texts.get("vote.most")),
                most);
        header = new CardHeader(texts.get("vote.on-ballot"));
        refusal = new RefusalLine(texts);
        open = Parts.keyed(Parts.accent("open-vote", texts.get("vote.open"), this::open), texts.get("key.enter"));
        issues.getStyleClass().add("rows");
        VBox how = Parts.card(new CardHeader(texts.get("vote.how")), kind, numbers);
        VBox what = Parts.card(header, issues, refusal, Parts.line(Parts.space(), open));
        getStyleClass().add("vote");
        getChildren().addAll(how, what);
        choose(RoundKind.DOTS);
    }

    void show(VoteView view) {
        meeting = view.meeting();
        if (!view.issues().equals(shown) || shown.isEmpty()) {
            shown = view.issues();
            ticks.clear();
            shown.forEach(each -> ticks.put(each.id(), tick(each)));
            issues.getChildren().setAll(ticks.values());
            if (shown.isEmpty()) {
                issues.getChildren().setAll(Parts.words(texts.get("vote.no-issues"), "muted"));
            }
            chosen();
        }
    }

    /** What its key does; nothing while no issue is on the ballot. */
    Map<Keys, Runnable> keys() {
        return open.isDisabled() ? Map.of() : Map.of(Keys.OPEN_VOTE, this::open);
    }

    /** Gives the focus to what opens the vote. */
    void focus() {
        open.requestFocus();
    }

    private CheckBox tick(VoteView.Item item) {
        CheckBox tick = new CheckBox(texts.get("vote.item", item.number(), item.title()));
        tick.setId("on-ballot-" + item.number());
        tick.setSelected(true);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setOnAction(event -> chosen());
        return tick;
    }

    private List<Long> onBallot() {
        return ticks.entrySet().stream().filter(each -> each.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    private void chosen() {
        int count = onBallot().size();
        header.count(count);
        open.setDisable(count == 0);
        if (!byHand) {
            dots.set(Voting.usualDots(Math.max(1, count)));
            most.set(Voting.usualOnOneIssue(dots.value().get()));
        }
    }

    private void choose(RoundKind now) {
        kind.show(now);
        Seen.when(now == RoundKind.DOTS, numbers);
    }

    private void open() {
        boolean withDots = kind.shown().orElseThrow() == RoundKind.DOTS;
        acts.make(new OpenRound(meeting, kind.shown().orElseThrow(), withDots ? dots.value().get() : null,
                withDots ? most.value().get() : null, onBallot()), refusal, this::forget);
    }

    /** What was set by hand stays, however many issues are ticked. */
    private void touched() {
        byHand = true;
    }

    private void forget() {
        byHand = false;
        chosen();
    }
}
