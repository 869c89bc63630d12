package app.tandem.ui.console.issues;

import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.Move;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.issues.IssueForm.Purpose;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done with an issue between meetings; each opens its fields in place. */
final class IssueActs extends VBox {

    private final PageTools tools;
    private final FlowPane buttons = new FlowPane();
    private final IssueForm form;
    private final FlowPane ends;
    private final Map<Purpose, ActButton> openers = new EnumMap<>(Purpose.class);
    private final ActButton back;
    private @Nullable Story story;
    private @Nullable Purpose open;
    private boolean underWay;
    private LocalDate today = LocalDate.EPOCH;

    IssueActs(PageTools tools) {
        this.tools = tools;
        getStyleClass().addAll("issue-acts", "form");
        buttons.getStyleClass().add("card-acts");
        form = new IssueForm(tools.texts(), this::save, tools.going()::duos);
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        ends = new FlowPane(button("form.save", "save-issue", this::save),
                button("form.leave", "leave-issue", this::close));
        ends.getStyleClass().add("card-acts");
        opener(Purpose.CORRECT, "issues.correct", "correct-issue");
        opener(Purpose.PARK, "issues.park", "park-issue");
        opener(Purpose.REOPEN, "issues.reopen", "reopen-issue");
        opener(Purpose.DUE, "issues.due.change", "change-due");
        opener(Purpose.REASON, "issues.reason.correct", "correct-reason");
        back = button("issues.bring-back", "bring-back", this::bringBack);
        getChildren().addAll(buttons, form, ends);
        close();
    }

    private ActButton button(String key, String id, Runnable act) {
        return new ActButton(tools.texts().get(key), id, act).small();
    }

    private void opener(Purpose purpose, String key, String id) {
        openers.put(purpose, button(key, id, () -> open(purpose)));
    }

    private ActButton opener(Purpose purpose) {
        return Objects.requireNonNull(openers.get(purpose));
    }

    /** Whether something was typed that is not saved yet. */
    boolean typed() {
        return underWay || form.typed();
    }

    /** Offers what can be done now; what is open stays so for the same issue while it can still be done. */
    void show(Story now, LocalDate day) {
        Story before = story;
        List<Node> offered = offered(now);
        boolean moved = before == null || before.state() != now.state();
        boolean other = before == null || before.issue() != now.issue();
        story = now;
        today = day;
        form.today(day);
        if (other || moved && (open == null || !offered.contains(opener(open)))) {
            close();
        }
        if (other) {
            form.forget();
        }
        offer(offered);
    }

    /** Where the one that has the focus goes, what stands in its place then has it. */
    private void offer(List<Node> now) {
        List<Node> before = List.copyOf(buttons.getChildren());
        if (!now.equals(before)) {
            Optional<Node> had = before.stream().filter(Focus::in).findFirst();
            buttons.getChildren().setAll(now);
            had.map(each -> now.contains(each) ? each : now.get(Math.min(before.indexOf(each), now.size() - 1)))
                    .ifPresent(Node::requestFocus);
        }
    }

    private List<Node> offered(Story now) {
        List<Node> all = new ArrayList<>(List.of(opener(Purpose.CORRECT)));
        switch (now.state()) {
            case RAISED, HOT -> all.add(opener(Purpose.PARK));
            case PARKED -> all.add(back);
            case DONE, DECLINED -> all.add(opener(Purpose.REOPEN));
            case ASSIGNED, SOLUTION_READY -> all.add(opener(Purpose.DUE));
            case PRESENTED, IN_PROGRESS, WORKING, STUCK, MERGED, CARRIED -> {}
        }
        if (now.reason() != null) {
            all.add(opener(Purpose.REASON));
        }
        return all;
    }

    /** What is open already keeps what was typed. */
    private void open(Purpose purpose) {
        if (open == purpose) {
            form.begin(purpose);
            return;
        }
        open = purpose;
        Seen.when(true, ends);
        form.open(purpose, Objects.requireNonNull(story), today);
    }

    /** What had the focus in the fields goes with them: the button that opened them has it then. */
    private void close() {
        Purpose was = open;
        boolean typing = Focus.in(form, ends);
        open = null;
        form.close();
        Seen.when(false, ends);
        if (was != null && typing) {
            opener(was).requestFocus();
        }
    }

    private void bringBack() {
        close();
        make(new BringBack(Objects.requireNonNull(story).issue()), () -> {});
    }

    private void save() {
        Story now = story;
        Purpose purpose = open;
        if (now != null && purpose != null) {
            form.move(purpose, now).ifPresent(move -> make(move, () -> saved(purpose)));
        }
    }

    /** Another act may have been opened before the answer came: what is typed there stays. */
    private void saved(Purpose purpose) {
        if (open == purpose) {
            close();
        } else {
            form.forget(purpose);
        }
    }

    private void make(Move move, Runnable then) {
        if (!underWay) {
            underWay = true;
            tools.door().make(move, made -> {
                underWay = false;
                then.run();
            }, why -> {
                underWay = false;
                form.refuse(why);
            });
        }
    }
}
