package app.tandem.ui.console.people;

import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.List;

/** Worlds of people: none, two, forty, five hundred with the longest names. */
public final class PeopleWorlds {

    private static final String LONG = "Wilhelmina-Bartholomea von und zu Hohenstaufen-Waldburg-Wolfegg-Waldsee Nr ";

    private PeopleWorlds() {}

    public static State two() {
        return many(List.of(new Line("Lena", Side.SALES, "lena@example.com"), new Line("Kenji", Side.MARKETING, null)));
    }

    /** Forty, of whom some are in duos and one has left. */
    public static State forty() {
        List<Line> lines = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            Side side = each == 39 ? Side.NEITHER : each % 2 == 0 ? Side.SALES : Side.MARKETING;
            lines.add(new Line(name(each), side, each % 3 == 0 ? null : "person" + each + "@example.com"));
        }
        RoomDoor door = new RoomDoor(many(lines)).with(new OpenCycle("Spring", null, null, null, null, null));
        door.with(new FormDuo(id(door, name(0)), id(door, name(1))));
        door.with(new DeactivatePerson(id(door, name(38)), "moved to another company"));
        return door.state();
    }

    private static String name(int each) {
        return List.of("Lena", "Kenji", "Omar", "Sofia", "Priya", "Noah", "Tomás", "Maya", "Hanna", "Ines")
                .get(each % 10)
                + (each < 10 ? "" : " " + each);
    }

    /** Five hundred whose names and addresses are as long as they may be. */
    public static State fiveHundred() {
        List<Line> lines = new ArrayList<>();
        for (int each = 0; each < 500; each++) {
            lines.add(new Line(LONG + (100 + each), each % 2 == 0 ? Side.SALES : Side.MARKETING,
                    "x".repeat(240) + (100 + each) + "@example.de".substring(0, 8)));
        }
        return many(lines);
    }

    static State many(List<Line> lines) {
        return new RoomDoor(State.empty()).with(new ImportPeople(lines)).state();
    }

    static long id(RoomDoor door, String name) {
        return People.active(door.state(), name).map(Person::id).orElseThrow();
    }
}
