package app.tandem.ui.console.actions;

import app.tandem.model.ActionState;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.PeopleChoice;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.actions.ActionsView.Line;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.PageHeading;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Seen;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that was promised, by whom and until when. */
public final class ActionsPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final TextField find = new TextField();
    private final ActButton add;
    private final ActionForm form;
    private final Label none = new Label();
    private final Map<ActionState, CardHeader> headers = new EnumMap<>(ActionState.class);
    private final Map<ActionState, Rows<ActionLine>> rows = new EnumMap<>(ActionState.class);
    private final VBox card = new VBox();
    private final ScrollPane page;
    private final Set<Long> underWay = new HashSet<>();
    private @Nullable State state;
    private @Nullable ActionsView shown;

    public ActionsPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        form = new ActionForm(texts, tools.door(), this::close);
        add = new ActButton(texts.get("actions.add"), "add-action", () -> open(null)).with(Feather.PLUS).accent();
        find.setId("find-action");
        find.setPromptText(texts.get("actions.find"));
        find.textProperty().subscribe((before, now) -> draw());
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        card.getStyleClass().addAll("card", "actions-list");
        for (ActionState each : ActionState.values()) {
            CardHeader header = new CardHeader(word(each));
            Rows<ActionLine> lines = new Rows<>(() -> new ActionLine(texts, this::settle, this::open), "rows");
            headers.put(each, header);
            rows.put(each, lines);
            card.getChildren().addAll(header, lines);
        }
        card.getChildren().add(none);
        VBox whole = new VBox(new PageHeading(texts.get("actions.title"), find, add), form, card);
        whole.getStyleClass().add("actions-page");
        page = new ScrollPane(whole);
        page.getStyleClass().add("page-scroll");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private String word(ActionState state) {
        return switch (state) {
            case OPEN -> texts.get("actions.open");
            case DONE -> texts.get("actions.done");
            case DROPPED -> texts.get("actions.dropped");
        };
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State now) {
        state = now;
        ActionsView view = ActionsView.of(texts, now, tools.today().apply(now));
        if (!view.equals(shown)) {
            shown = view;
            draw();
        }
    }

    private void draw() {
        ActionsView view = shown;
        if (view == null) {
            return;
        }
        List<Line> found = view.actions().stream().filter(each -> each.found(find.getText())).toList();
        for (ActionState each : ActionState.values()) {
            List<Line> of = found.stream().filter(line -> line.state() == each).toList();
            CardHeader header = Objects.requireNonNull(headers.get(each));
            Rows<ActionLine> lines = Objects.requireNonNull(rows.get(each));
            header.count(of.size());
            lines.show(of.size(), (row, i) -> row.show(of.get(i), view.today()));
            Seen.when(!of.isEmpty(), header, lines);
        }
        none.setText(texts.get(view.actions().isEmpty() ? "actions.none" : "actions.nothing"));
        Seen.when(found.isEmpty(), none);
    }

    private void settle(Line line, ActionState to) {
        if (underWay.add(line.id())) {
            tools.door().make(new SettleAction(line.id(), to), made -> {
                underWay.remove(line.id());
                tools.offer(said(line, to), () -> settle(line, line.state()));
            }, refusal -> {
                underWay.remove(line.id());
                tools.tell(Refusals.of(texts, refusal));
            });
        }
    }

    private String said(Line line, ActionState to) {
        return switch (to) {
            case OPEN -> texts.get("action.reopened", line.text());
            case DONE -> texts.get("action.done", line.text());
            case DROPPED -> texts.get("actions.said.dropped", line.text());
        };
    }

    private void open(@Nullable Line line) {
        State now = state;
        ActionsView view = shown;
        if (now != null && view != null) {
            form.begin(line, view.today(), PeopleChoice.of(now, view.today()));
        }
    }

    private void close() {
        Seen.when(false, form);
        add.requestFocus();
    }

    @Override
    public void entered() {
        find.requestFocus();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return form.isVisible() ? Map.of(Keys.LEAVE, this::close) : Map.of();
    }
}
