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
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.ChoiceField.Choice;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.PageHeading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private final ActButton form;
    private final PageHeading heading;
    private final DuosList list;
    private final MatrixCard matrix;
    private final DuoActs acts;
    private final VBox side;
    private final VBox page;
    private @Nullable State state;
    private @Nullable DuosView shown;

    public DuosPage(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        form = new ActButton(texts.get("duos.form"), "form-duo", this::form).with(Feather.PLUS).accent();
        heading = new PageHeading(texts.get("rail.duos"), form);
        matrix = new MatrixCard(texts, texts.get("duos.matrix.legend"));
        acts = new DuoActs(texts, tools.door(), form::requestFocus);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        side = new VBox(acts, matrix);
        side.getStyleClass().add("duos-side");
        list = new DuosList(texts, new DuoLine.Acts(tools.going()::issue, this::give, this::end),
                tools.going()::meetings);
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().addAll("page-scroll", "duos-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox columns = new HBox(scroll, side);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new VBox(heading, columns);
        page.getStyleClass().add("duos-page");
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
        heading.say(view.bench().isEmpty() ? "" : texts.get("duos.bench", view.bench().size(), view.bench().stream()
                .map(each -> each.face().firstName()).collect(Collectors.joining(texts.get("list.comma")))));
        matrix.show(view.matrix());
        list.show(view);
    }

    private void form() {
        DuosView view = shown;
        State now = state;
        if (view != null && now != null) {
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
        acts.give(issue, view.working().stream().map(each -> new Choice(each.id(), named(each), null)).toList(),
                view.today());
    }

    private void end(Pair pair) {
        if (pair.ended() == null) {
            acts.end(pair, named(pair));
        } else {
            acts.correct(pair, named(pair));
        }
    }

    private String named(Pair pair) {
        return texts.get("duo.names", pair.faces().sales().name(), pair.faces().marketing().name());
    }

    @Override
    public void entered() {
        form.requestFocus();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return acts.isVisible() ? Map.of(Keys.LEAVE, acts::close) : Map.of();
    }
}
