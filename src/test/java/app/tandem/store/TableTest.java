package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Person;
import app.tandem.model.Row;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.rules.Kinds;
import app.tandem.rules.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @TempDir Path home;

    private Database database;

    @BeforeEach
    void open() {
        var source = Database.source(home.resolve("workspace"), Durability.FULL);
        database = Database.open(source, Durability.FULL);
        new Migrations(source, Migrations.LOCATION).run();
    }

    @AfterEach
    void close() {
        database.close();
    }

    static List<Class<? extends Row>> kinds() {
        return Kinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasATableOfItsColumnsAndNoOthers(Class<? extends Row> kind) {
        var wanted = new TreeSet<>(Tables.of(kind).columns());
        if (kind == Duo.class) {
            wanted.addAll(Set.of("sales_side", "marketing_side"));
        }
        assertThat(query("""
                select lower(column_name) from information_schema.columns where lower(table_name) = ?""",
                Kinds.name(kind))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aColumnMayBeEmptyWhereItsComponentMay(Class<? extends Row> kind) {
        var optional = Shape.of(kind, "").parts().stream()
                .flatMap(each -> each.columns().filter(column -> Records.optional(each.component())
                        || Records.optional(column.component())))
                .map(Shape.Part::column).toList();
        assertThat(query("""
                select lower(column_name) from information_schema.columns
                where lower(table_name) = ? and is_nullable = 'YES'""", Kinds.name(kind)))
                .containsExactlyInAnyOrderElementsOf(optional);
    }

    @Test
    void everyConstantThatARowMayHaveIsKnownToTheSchema() {
        var clauses = String.join("\n",
                database.handle().createQuery("select check_clause from information_schema.check_constraints")
                        .mapTo(String.class).list());
        Kinds.all().stream().flatMap(kind -> Shape.of(kind, "").columns()).map(each -> each.component().getType())
                .filter(Class::isEnum).flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .forEach(each -> assertThat(clauses).contains("'" + ((Enum<?>) each).name() + "'"));
    }

    @Test
    void aDuoOfTwoSalespeopleFailsInTheDatabaseToo() {
        var handle = database.handle();
        person(handle, 1, Side.SALES);
        person(handle, 2, Side.SALES);
        person(handle, 3, Side.MARKETING);
        handle.execute("""
                insert into cycle (id, number, name, question, terms_cadence, terms_issues_per_duo, terms_double_duty,
                    status, opened_on, undone_by)
                values (9, 1, 'Spring', 'What could be better?', 'MONTHLY', 2, false, 'OPEN', ?, 0)""", DAY);
        var duos = Tables.of(Duo.class);
        duos.insert(handle, new Table.Kept<>(duo(20, 3), 0));
        assertThatThrownBy(() -> duos.insert(handle, new Table.Kept<>(duo(21, 2), 0)))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("Referential integrity");
    }

    private static Duo duo(long id, long marketing) {
        return new Duo(id, 9, 1, 101, marketing, 100 + marketing, DuoOrigin.BY_HAND, DAY, null, null);
    }

    private static void person(Handle handle, long id, Side side) {
        Tables.of(Person.class).insert(handle, new Table.Kept<>(new Person(id, true, false, false), 0));
        Tables.of(SideSpan.class).insert(handle,
                new Table.Kept<>(new SideSpan(100 + id, id, side, DAY, null), 0));
    }

    private List<String> query(String sql, String table) {
        return database.handle().createQuery(sql).bind(0, table).mapTo(String.class).list();
    }
}
