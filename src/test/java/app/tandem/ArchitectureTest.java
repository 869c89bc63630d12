package app.tandem;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms and the arrows between them: an import may only follow an arrow. */
class ArchitectureTest {

    private static final String HOME = "app.tandem";
    private static final String[] JAVAFX = {"javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..",
            "atlantafx..", "org.kordamp.ikonli.."};
    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb.."};
    private static final Set<String> WORLD = Set.of("java.lang.Math.random", "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime", "java.security.SecureRandom.<init>", "java.time.ZoneId.systemDefault",
            "java.util.UUID.randomUUID", "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault");
    private static final JavaClasses TANDEM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    @ParameterizedTest(name = "{0} stands on {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            model     | nothing
            rules     | model
            store     | model rules
            workspace | model rules store
            exchange  | model rules store workspace
            minutes   | model rules
            cli       | model rules store workspace exchange minutes
            ui        | model rules store workspace exchange minutes
            """)
    void aRoomStandsOnlyOnTheRoomsBelowIt(String room, String below) {
        List<String> allowed = Stream.concat(Stream.of(room), below == null ? Stream.of() : Stream.of(below.split(" ")))
                .toList();

        check(noClasses().that().resideInAPackage(HOME + "." + room + "..").should()
                .dependOnClassesThat(describe("are of Tandem, but not of " + allowed,
                        other -> isOfTandem(other) && !allowed.contains(roomOf(other))))
                .because("an arrow back ties two rooms into one, and neither can be understood or tested alone"));
    }

    @Test
    void everyRoomIsInThePlan() {
        Set<String> rooms = new TreeSet<>(TANDEM.stream().map(ArchitectureTest::roomOf).toList());

        assertThat(Set.of("", "model", "rules", "store", "workspace", "exchange", "minutes", "cli", "ui"))
                .as("the rooms that the arrows speak of; a new one needs its arrows here").containsAll(rooms);
    }

    @Test
    void noTwoRoomsImportEachOther() {
        check(slices().matching(HOME + ".(*)..").should().beFreeOfCycles()
                .because("a circle of rooms is one room with many doors"));
    }

    @Test
    void javaFxStaysInTheWindows() {
        check(noClasses().that().resideOutsideOfPackages(HOME + ".ui..", HOME).should().dependOnClassesThat()
                .resideInAnyPackage(JAVAFX)
                .because("everything but the windows runs, and is tested, with no toolkit"));
    }

    @Test
    void onlyOneClassOfTheWindowsEntersJavaFxFromOtherThreads() {
        Set<String> entering = new TreeSet<>(TANDEM.stream().filter(ArchitectureTest::entersJavaFx)
                .map(ArchitectureTest::topLevelName).toList());

        assertThat(entering).as("one bridge between threads can be read and reasoned about, many cannot")
                .hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith(HOME + ".ui."));
    }

    @Test
    void theDatabaseStaysInTheStore() {
        check(noClasses().that().resideOutsideOfPackage(HOME + ".store..").should().dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .because("what is kept, and how it is made durable, is decided and tested in one room"));
    }

    @Test
    void theRulesReadNothingButTheStateAndTheMove() {
        check(noClasses().that().resideInAnyPackage(HOME + ".model..", HOME + ".rules..").should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                        .and(describe("are no mere marker", other -> !other.getName().equals("java.io.Serializable"))))
                .orShould()
                .accessTargetWhere(describe("they read a clock or draw lots", ArchitectureTest::readsTheWorld))
                .because("the same state and move must give the same outcome, now and when the journal is read"));
    }

    @Test
    void nothingInterruptsAThread() {
        check(noClasses().should()
                .accessTargetWhere(describe("they interrupt another thread", ArchitectureTest::interrupts))
                .because("an interrupt inside the database closes its file for every connection"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(TANDEM);
    }

    private static boolean isOfTandem(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(HOME) || name.startsWith(HOME + ".");
    }

    /** The name of the package below {@link #HOME}, empty for the classes at the root. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(HOME) ? "" : name.substring(HOME.length() + 1).split("\\.")[0];
    }

    private static String topLevelName(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static boolean entersJavaFx(JavaClass type) {
        boolean runsLater = type.getAccessesFromSelf().stream().anyMatch(access -> access.getName().equals("runLater")
                && access.getTargetOwner().getName().equals("javafx.application.Platform"));
        boolean hasTasks = type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                .anyMatch(other -> other.getPackageName().equals("javafx.concurrent"));
        return runsLater || hasTasks;
    }

    private static boolean readsTheWorld(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.") && access.getName().equals("now");
        boolean unseeded = isNew(access, "java.util.Random") && parameters(access) == 0;
        return clock || unseeded || WORLD.contains(owner + "." + access.getName());
    }

    private static boolean interrupts(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "interrupt" -> owner.isAssignableTo(Thread.class) && !marksItsOwnThread(access);
            case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
            case "cancel" -> owner.isAssignableTo(Future.class) || owner.isAssignableTo("javafx.concurrent.Worker");
            default -> false;
        };
    }

    /** {@code Thread.currentThread().interrupt()}, said after an interrupt was caught, interrupts nobody else. */
    private static boolean marksItsOwnThread(JavaAccess<?> access) {
        return access.getOwner().getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getLineNumber() == access.getLineNumber()
                        && call.getName().equals("currentThread"));
    }

    private static boolean isNew(JavaAccess<?> access, String type) {
        return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && access.getTargetOwner().getName().equals(type);
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes().size() : 0;
    }
}
