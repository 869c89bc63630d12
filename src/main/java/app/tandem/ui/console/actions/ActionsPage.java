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
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Rows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that was promised, by whom and until when. */
public final class ActionsPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final TextField find = new TextField();
    private final Button add;
    private final ActionForm form;
    private final Label none = new Label();
    private final Map<ActionState, CardHeader> headers = new EnumMap<>(ActionState.class);
    private final Map<ActionState, Rows<ActionLine>> rows = new EnumMap<>(ActionState.class);
    private final VBox card = new VBox();
    private final ScrollPane page;
    private @Nullable State state;
    private @Nullable ActionsView shown;

    public ActionsPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        form = new ActionForm(texts, tools.door(), this::close);
        add = new Button(texts.get("actions.add"), new Icon(Feather.PLUS));
        add.setId("add-action");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> open(null));
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
        see(form, false);
        VBox whole = new VBox(heading(), form, card);
        whole.getStyleClass().add("actions-page");
        page = new ScrollPane(whole);
        page.getStyleClass().add("page-scroll");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private HBox heading() {
        Label title = new Label(texts.get("actions.title"));
        title.getStyleClass().add("page-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox acts = new HBox(find, add);
        acts.getStyleClass().addAll("head-acts", "form");
        HBox heading = new HBox(title, acts);
        heading.getStyleClass().add("page-heading");
        return heading;
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
            see(header, !of.isEmpty());
            see(lines, !of.isEmpty());
        }
        none.setText(texts.get(view.actions().isEmpty() ? "actions.none" : "actions.nothing"));
        see(none, found.isEmpty());
    }

    private void settle(Line line, ActionState to) {
        tools.door().make(new SettleAction(line.id(), to), made -> tools.tell().accept(said(line, to)),
                refusal -> tools.tell().accept(Refusals.of(texts, refusal)));
    }

    private String said(Line line, ActionState to) {
        return switch (to) {
            case OPEN -> texts.get("home.actions.reopened", line.text());
            case DONE -> texts.get("home.actions.done", line.text());
            case DROPPED -> texts.get("actions.said.dropped", line.text());
        };
    }

    private void open(@Nullable Line line) {
        State now = state;
        ActionsView view = shown;
        if (now != null && view != null) {
            see(form, true);
            form.begin(line, view.today(), PeopleChoice.of(now, view.today()));
        }
    }

    private void close() {
        see(form, false);
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

    private static void see(Region node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
