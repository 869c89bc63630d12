package app.tandem.ui.console.duos;

import app.tandem.model.Side;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.PeopleChoice;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.console.pair.MatrixCard;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.ChoiceField.Choice;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who works with whom, and on what. */
public final class DuosPage implements WorkspacePage {

    private final PageTools tools;
    private final Texts texts;
    private final Button form;
    private final VBox list = new VBox();
    private final Label bench = new Label();
    private final MatrixCard matrix;
    private final DuoActs acts;
    private final VBox side;
    private final VBox page;
    private @Nullable State state;
    private @Nullable DuosView shown;

    public DuosPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        form = new Button(texts.get("duos.form"), new Icon(Feather.PLUS));
        form.setId("form-duo");
        form.getStyleClass().add("accent");
        form.setMinWidth(Region.USE_PREF_SIZE);
        form.setOnAction(event -> form());
        matrix = new MatrixCard(texts, texts.get("duos.matrix.legend"));
        acts = new DuoActs(texts, tools.door(), this::close);
        see(acts, false);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        side = new VBox(acts, matrix);
        side.getStyleClass().add("duos-side");
        list.getStyleClass().addAll("card", "duos-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().addAll("page-scroll", "duos-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox columns = new HBox(scroll, side);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new VBox(heading(), columns);
        page.getStyleClass().add("duos-page");
    }

    private HBox heading() {
        Label title = new Label(texts.get("rail.duos"));
        title.getStyleClass().add("page-title");
        bench.getStyleClass().add("page-subtitle");
        bench.setWrapText(true);
        VBox words = new VBox(title, bench);
        words.getStyleClass().add("heading");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox(form);
        buttons.getStyleClass().add("head-acts");
        HBox heading = new HBox(words, buttons);
        heading.getStyleClass().add("page-heading");
        return heading;
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State now) {
        state = now;
        DuosView view = DuosViews.of(now, tools.today().apply(now));
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        bench.setText(view.bench().isEmpty() ? "" : texts.get("duos.bench", view.bench().size(), view.bench().stream()
                .map(each -> each.face().firstName()).collect(Collectors.joining(texts.get("list.comma")))));
        matrix.show(view.matrix());
        list.getChildren().setAll(rows(view));
    }

    private List<Node> rows(DuosView view) {
        DuoLine.Acts may = new DuoLine.Acts(tools.going()::issue, this::give, this::end);
        List<Node> rows = new ArrayList<>();
        if (view.working().isEmpty() && view.ended().isEmpty()) {
            rows.add(empty());
        }
        if (!view.without().isEmpty()) {
            rows.add(header("duos.without", view.without().size()));
            view.without().forEach(each -> rows.add(DuoLine.issue(texts, each, view.today(), may)));
        }
        if (!view.working().isEmpty()) {
            rows.add(header("duos.working", view.working().size()));
            view.working().forEach(each -> rows.add(new DuoLine(texts, each, view.today(), may)));
        }
        if (!view.ended().isEmpty()) {
            rows.add(header("duos.ended", view.ended().size()));
            view.ended().forEach(each -> rows.add(new DuoLine(texts, each, view.today(), may)));
        }
        return rows;
    }

    private CardHeader header(String key, int count) {
        CardHeader header = new CardHeader(texts.get(key));
        header.count(count);
        return header;
    }

    private VBox empty() {
        Label words = new Label(texts.get("duos.none"));
        words.setWrapText(true);
        Button go = new Button(texts.get("issues.none.go"));
        go.setId("to-meetings-from-duos");
        go.setOnAction(event -> tools.going().meetings());
        VBox empty = new VBox(words, go);
        empty.getStyleClass().addAll("empty", "duos-empty");
        return empty;
    }

    private void form() {
        DuosView view = shown;
        State now = state;
        if (view != null && now != null) {
            see(acts, true);
            List<Choice> people = PeopleChoice.of(now, view.today());
            acts.form(of(people, Side.SALES), of(people, Side.MARKETING));
        }
    }

    private static List<Choice> of(List<Choice> people, Side side) {
        return people.stream().filter(each -> {
            Face face = each.face();
            return face != null && face.side() == side;
        }).toList();
    }

    private void give(Owned issue) {
        DuosView view = Objects.requireNonNull(shown);
        see(acts, true);
        acts.give(issue, view.working().stream().map(each -> new Choice(each.id(), named(each), null)).toList(),
                view.today());
    }

    private void end(Pair pair) {
        see(acts, true);
        if (pair.ended() == null) {
            acts.end(pair, named(pair));
        } else {
            acts.correct(pair, named(pair));
        }
    }

    private String named(Pair pair) {
        return texts.get("duo.names", pair.faces().sales().name(), pair.faces().marketing().name());
    }

    private void close() {
        see(acts, false);
        form.requestFocus();
    }

    @Override
    public void entered() {
        form.requestFocus();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return acts.isVisible() ? Map.of(Keys.LEAVE, this::close) : Map.of();
    }

    private static void see(Region node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
