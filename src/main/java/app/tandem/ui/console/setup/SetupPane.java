package app.tandem.ui.console.setup;

import app.tandem.exchange.NameList;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * From nothing to a planned first meeting on one page: two lists of names, a question, a day. What was made before a
 * refusal stays made; the button then does only what is left.
 */
public final class SetupPane extends ScrollPane {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final Pattern LINE = Pattern.compile("people\\[(\\d+)].*");

    private final Texts texts;
    private final Door door;
    private final InstantSource clock;
    private final Ways ways;
    private final ForumCard forum;
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label people = new Label("", new Icon(Feather.USERS));
    private final Label left = new Label();
    private final Button plan;
    private final NameLists lists;
    private final VBox narrow = new VBox();
    private final Region space = new Region();
    private @Nullable State state;
    private @Nullable SetupView shown;
    private boolean begun;
    private boolean busy;

    /**
     * Where the page leads.
     *
     * @param importFile opens the import of a file of people
     * @param planned runs when the first meeting is planned
     */
    public record Ways(Runnable importFile, Runnable planned) {}

    public SetupPane(Texts texts, Door door, InstantSource clock, Ways ways) {
        this.texts = texts;
        this.door = door;
        this.clock = clock;
        this.ways = ways;
        forum = new ForumCard(texts, today(), this::names, this::typed);
        plan = new Button(texts.get("setup.plan"));
        lists = new NameLists(texts, this::typed, ways.importFile());
        HBox.setHgrow(lists, Priority.ALWAYS);
        getStyleClass().addAll("page-scroll", "setup");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(page());
        addEventFilter(KeyEvent.KEY_PRESSED, this::planByKey);
        typed();
    }

    /** Draws how much is done already. */
    public void show(State now) {
        state = now;
        SetupView view = SetupView.of(now);
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        boolean empty = view.count().empty();
        Seen.when(empty, lists);
        Seen.when(!empty, people);
        narrow.pseudoClassStateChanged(ALONE, !empty);
        title.setText(empty ? texts.get("setup.title") : texts.get("setup.title.people"));
        Seen.when(empty, space);
        lead.setText(empty ? texts.get("setup.lead") : texts.get("setup.lead.people"));
        SetupView.Count count = view.count();
        people.setText(texts.get("setup.people", count.all(), count.sales(), count.marketing(), count.neither()));
        forum.showCycle(view.cycle());
        typed();
    }

    /** Gives the focus to where one types first. */
    public void entered() {
        applyCss();
        if (lists.isVisible()) {
            lists.entered();
        } else {
            forum.entered();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private VBox page() {
        title.getStyleClass().add("page-title");
        lead.getStyleClass().add("page-subtitle");
        lead.setWrapText(true);
        VBox heading = new VBox(title, lead);
        heading.getStyleClass().add("heading");
        people.getStyleClass().add("people-here");
        people.setWrapText(true);
        left.setId("left-to-do");
        left.getStyleClass().add("left-to-do");
        left.setWrapText(true);
        plan.setId("plan");
        plan.getStyleClass().add("accent");
        plan.setDefaultButton(true);
        plan.setMaxWidth(Double.MAX_VALUE);
        plan.setOnAction(event -> plan());
        VBox.setVgrow(space, Priority.ALWAYS);
        narrow.getChildren().addAll(people, forum, space, left, plan);
        narrow.getStyleClass().add("narrow");
        HBox columns = new HBox(lists, narrow);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(heading, columns);
        page.getStyleClass().addAll("setup-page", "form");
        page.setMinHeight(USE_PREF_SIZE);
        return page;
    }

    private List<String> names() {
        List<String> here = shown == null ? List.of() : shown.names();
        Stream<String> typed = lists.isVisible() ? lists.names() : Stream.empty();
        return Stream.concat(here.stream(), typed).distinct().toList();
    }

    private void typed() {
        lists.draw();
        Optional<String> lacking = lacking();
        left.setText(lacking.or(this::leftAfterRefusal).orElse(""));
        Seen.when(!left.getText().isEmpty(), left);
        plan.setDisable(lacking.isPresent());
    }

    private Optional<String> lacking() {
        if (shown != null && shown.planned()) {
            return Optional.of(texts.get("setup.lacks.nothing"));
        }
        return (lists.isVisible() ? lists.lacking() : Optional.<String>empty()).or(forum::lacking);
    }

    /** What is left to do once something of it was made. */
    private Optional<String> leftAfterRefusal() {
        if (!begun || shown == null || shown.count().all() == 0) {
            return Optional.empty();
        }
        return Optional.of(shown.cycle() == null ? texts.get("setup.left.cycle") : texts.get("setup.left.forum"));
    }

    private void planByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            plan();
            event.consume();
        }
    }

    private void plan() {
        State now = state;
        if (!busy && now != null && !plan.isDisabled()) {
            busy = true;
            begun = true;
            SetupForm form = lists.isVisible()
                    ? new SetupForm(lists.sales(), lists.marketing(), forum.who(), forum.forum())
                    : new SetupForm(NameList.of(""), NameList.of(""), forum.who(), forum.forum());
            go(form, now);
        }
    }

    /** Makes the next move, and with what holds then the one after, until nothing is left. */
    private void go(SetupForm form, State now) {
        form.next(now).ifPresentOrElse(
                move -> door.make(move, made -> go(form, made.state()), refusal -> refused(move, refusal)),
                this::done);
    }

    private void done() {
        busy = false;
        begun = false;
        lists.clear();
        forum.fill(today());
        ways.planned().run();
    }

    private void refused(Move move, Refusal refusal) {
        busy = false;
        typed();
        Optional<Node> field = switch (move) {
            case ImportPeople come -> refused(come, refusal);
            case OpenCycle open -> forum.refuse(refusal.field(), refusal.rule());
            case PlanMeeting plan -> forum.refuse(refusal.field(), refusal.rule());
            default -> Optional.empty();
        };
        field.ifPresentOrElse(Node::requestFocus, () -> {
            left.setText(Refusals.of(texts, refusal));
            Seen.when(true, left);
        });
    }

    /** A refused line of the import belongs to the list that it was typed in, or to the facilitator. */
    private Optional<Node> refused(ImportPeople move, Refusal refusal) {
        var place = LINE.matcher(refusal.field());
        if (!place.matches()) {
            return Optional.empty();
        }
        ImportPeople.Line line = move.people().get(Integer.parseInt(place.group(1)) - 1);
        return line.side() == Side.NEITHER
                ? forum.refuse("facilitator", refusal.rule())
                : lists.refuse(line, refusal.rule());
    }
}
