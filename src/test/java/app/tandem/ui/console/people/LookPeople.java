package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleTable;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.setup.SetupPane;
import app.tandem.ui.controls.IconButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: {@code mvn test -Dtest=LookPeople} writes pictures of these pages to target/look. */
@ExtendWith(OnFx.class)
class LookPeople {

    private static final Texts TEXTS = Texts.english();

    @Test
    void setup() throws IOException {
        at("setup-empty", () -> setup(State.empty()));
        at("setup-people", () -> setup(PeopleWorlds.forty()));
        at("setup-typed", () -> {
            SetupPane pane = setup(State.empty());
            pane.applyCss();
            type(pane, "#names-sales", "Lena\nOmar\nPriya, priya@example.com\nLENA\n" + "x".repeat(90));
            type(pane, "#names-marketing", "Kenji\nSofia\nOmar");
            return pane;
        });
        at("setup-many", () -> {
            SetupPane pane = setup(State.empty());
            pane.applyCss();
            type(pane, "#names-sales", String.join("\n", IntStream.range(0, 600).mapToObj(i -> "Zoë " + i).toList()));
            return pane;
        });
    }

    private static void type(Node pane, String query, String text) {
        ((TextArea) ((SetupPane) pane).getContent().lookup(query)).setText(text);
    }

    @Test
    void people() throws IOException {
        at("people-none", () -> people(State.empty(), -1));
        at("people-two", () -> people(PeopleWorlds.two(), -1));
        at("people-forty", () -> people(PeopleWorlds.forty(), 17));
        at("people-leave", () -> {
            PeoplePane pane = people(PeopleWorlds.forty(), 17);
            ((ToggleButton) pane.getContent().lookup("#change-side")).fire();
            return pane;
        });
        at("people-many", () -> people(PeopleWorlds.fiveHundred(), 3));
    }

    static PeoplePane people(State state, int chosen) {
        RoomDoor door = new RoomDoor(state);
        PeoplePane pane = new PeoplePane(TEXTS, door, () -> RoomDoor.NOW,
                new PeoplePane.Ways(() -> {}, () -> {}, told -> told.accept(List.of()),
                        told -> told.accept(List.of())));
        door.watch(pane::show);
        if (chosen >= 0) {
            ((ListView<?>) pane.getContent().lookup("#people-list")).getSelectionModel()
                    .select(chosen);
        }
        return pane;
    }

    @Test
    void imports() throws IOException {
        Path given = Files.createDirectories(Path.of("target", "look")).resolve("team-north.csv");
        Files.writeString(given, """
                Name;Side;E-mail
                Lena;Sales;lena@example.com
                Omar;Sales;omar@example.com
                Priya;Telesales;priya@example.com
                Tomás;Sales;
                Hanna;Sales;hanna@example.com
                Kenji;Marketing;kenji@example.com
                Sofia;Marketing;sofia.example.com
                Noah;Marketing;noah@example.com
                lena;Marketing;
                Maya;Marketing;maya@example.com
                Ines;Marketing;
                """);
        State known = PeopleWorlds
                .many(List.of(new Line("Maya", Side.MARKETING, null), new Line("Ines", Side.MARKETING, null)));
        at("import-file", () -> imports(State.empty(), Optional.empty()));
        at("import-check", () -> imports(known, Optional.of(given)));
        Path unclear = given.resolveSibling("unclear.csv");
        Files.writeString(unclear, "Vorname,Team,Phone,Room\nLena,Sales,12,Alder\nKenji,Marketing,13,Birch\n");
        at("import-columns", () -> imports(known, Optional.of(unclear)));
        at("import-done", () -> {
            ImportPane pane = imports(known, Optional.of(given));
            ((Button) pane.getContent().lookup("#import")).fire();
            return pane;
        });
    }

    static ImportPane imports(State state, Optional<Path> file) {
        RoomDoor door = new RoomDoor(state);
        ImportPane pane = new ImportPane(TEXTS, door, new ImportPane.Files(() -> file,
                (path, done) -> done.accept(PeopleTable.read(path))),
                new ImportPane.Ways(() -> {}, () -> {}));
        door.watch(pane::show);
        file.ifPresent(path -> ((Button) pane.getContent().lookup("#choose-file")).fire());
        return pane;
    }

    static SetupPane setup(State state) {
        RoomDoor door = new RoomDoor(state);
        SetupPane pane = new SetupPane(TEXTS, door, () -> RoomDoor.NOW,
                new SetupPane.Ways(() -> {}, () -> {}));
        door.watch(pane::show);
        return pane;
    }

    static void at(String name, Supplier<Node> page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][]{{1280, 720}, {1440, 900}}) {
                Rail rail = new Rail(TEXTS, () -> {}, to -> {}, new IconButton(() -> {}));
                rail.show("North region");
                Pictures.write(Pictures.scene(new ConsolePane(TEXTS, rail, page.get()), theme, size[0], size[1]),
                        folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0] + ".png"));
            }
        }
    }
}
