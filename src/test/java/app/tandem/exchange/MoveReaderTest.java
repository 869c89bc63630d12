package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Report;
import app.tandem.model.Row;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.Change;
import app.tandem.rules.DeskMove.SaveProposal;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoveReaderTest {

    private static final State WORLD = World.small();
    private static final Lookup LOOKUP = new Lookup(WORLD);

    @ParameterizedTest
    @MethodSource("guides")
    void everyExampleInTheGuideIsAMove(MoveGuide guide) {
        var line = MoveReader.read(guide.example(), WORLD, labels());

        assertThat(line).isInstanceOf(MoveLine.Read.class);
        assertThat(Move.name(((MoveLine.Read) line).move().getClass())).isEqualTo(guide.move());
    }

    static Stream<MoveGuide> guides() {
        return MoveGuide.all().stream();
    }

    @Test
    void aNumberPastAllLimitsIsRefused() {
        var line = MoveReader.read("{\"move\":\"undo\",\"seed\":5.9E3171402263}", WORLD, labels());

        assertThat(line).isInstanceOfSatisfying(MoveLine.Unread.class,
                each -> assertThat(each.refusal().field()).isEqualTo("line"));
    }

    @Test
    void whatComesWithAMoveIsReadApartFromIt() {
        var read = read("{\"move\":\"respond\",\"meeting\":1,\"text\":\"Fewer leads\",\"at\":\"2026-01-12T09:00:00Z\","
                + "\"seed\":7,\"by\":\"ada\",\"as\":\"leads\"}");

        assertThat(read.at()).isEqualTo(Instant.parse("2026-01-12T09:00:00Z"));
        assertThat(read.seed()).isEqualTo(7);
        assertThat(read.by()).isEqualTo(LOOKUP.person("Ada").orElseThrow().id());
        assertThat(read.label()).isEqualTo("leads");
        assertThat(read.move()).isInstanceOfSatisfying(Respond.class,
                each -> assertThat(each.text()).isEqualTo("Fewer leads"));
    }

    @Test
    void numbersCountInTheOpenCycleAndInAnyOtherWhenItIsNamed() {
        var hot = (MarkHot) read("{\"move\":\"markHot\",\"issues\":[3,\"1#3\",\"id:1\",\"2#3\"]}".replace("id:1",
                "id:" + issue(2, 4).id())).move();

        assertThat(hot.issues()).containsExactly(issue(2, 3).id(), issue(1, 3).id(), issue(2, 4).id(),
                issue(2, 3).id());
    }

    @Test
    void aLabelNamesWhatAnEarlierLineMade() {
        var labels = new Labels();
        labels.keep("calendar", made(issue(2, 5)));

        var line = MoveReader.read("{\"move\":\"markHot\",\"issues\":[\"@calendar\"]}", WORLD, labels);

        assertThat(line).isInstanceOfSatisfying(MoveLine.Read.class,
                each -> assertThat(each.move()).isEqualTo(new MarkHot(List.of(issue(2, 5).id()), null)));
    }

    @Test
    void aBallotNamesIssuesByTheirNumbers() {
        var ballot = (CastBallot) read(
                "{\"move\":\"castBallot\",\"round\":\"open\",\"person\":\"ADA\",\"dots\":{\"1\":2,\"1#3\":1}}").move();

        assertThat(ballot.dots()).containsEntry(issue(2, 1).id(), 2).containsEntry(issue(1, 3).id(), 1).hasSize(2);
    }

    @Test
    void recordsWithinAMoveAreRead() {
        var plan = (PlanMeeting) read("{\"move\":\"planMeeting\",\"kind\":\"FOLLOW_UP\",\"details\":"
                + "{\"start\":\"2026-02-03T10:00\",\"facilitator\":\"Noor\",\"present\":7}}").move();
        var answers = (ImportResponses) read(
                "{\"move\":\"importResponses\",\"meeting\":1,\"answers\":[{\"text\":\"One\"},{\"text\":\"Two\"}]}")
                .move();

        assertThat(plan.details()).isNotNull();
        assertThat(plan.details().facilitator()).isEqualTo(LOOKUP.person("Noor").orElseThrow().id());
        assertThat(plan.details().present()).isEqualTo(7);
        assertThat(answers.answers()).extracting(ImportResponses.Answer::text).containsExactly("One", "Two");
    }

    @Test
    void aLineSaysWhatAMeetingIsToBeWithoutAndNeedNot() {
        var without = (ChangeMeeting) read(
                "{\"move\":\"changeMeeting\",\"meeting\":1,\"without\":[\"PLACE\",\"FACILITATOR\"]}").move();
        var asBefore = (ChangeMeeting) read(
                "{\"move\":\"changeMeeting\",\"meeting\":1,\"details\":{\"place\":\"Room Alder\"}}").move();

        assertThat(without.without()).containsExactly(MeetingPart.PLACE, MeetingPart.FACILITATOR);
        assertThat(without.details()).isNull();
        assertThat(asBefore.without()).isNull();
        assertThat(asBefore.details()).isNotNull();
        assertThat(asBefore.details().place()).isEqualTo("Room Alder");
    }

    @Test
    void aCloseSaysWhenTheNextMeetingBeginsAndNeedNot() {
        var close = "{\"move\":\"closeMeeting\",\"meeting\":1,\"nextOn\":\"2026-01-20\"";
        var timed = (CloseMeeting) read(close + ",\"nextAt\":\"14:30\"}").move();
        var asBefore = (CloseMeeting) read(close + "}").move();

        assertThat(timed.nextAt()).isEqualTo(LocalTime.of(14, 30));
        assertThat(asBefore).isEqualTo(new CloseMeeting(asBefore.meeting(), LocalDate.of(2026, 1, 20), null, null));
        assertThat(guide("closeMeeting").fields()).filteredOn(each -> each.name().equals("nextAt"))
                .singleElement().returns("time of day, as 10:00", MoveGuide.Field::type)
                .returns(false, MoveGuide.Field::needed);
    }

    @Test
    void aCostKeepsItsDigits() {
        var proposal = (SaveProposal) read("{\"move\":\"saveProposal\",\"issue\":1,\"cost\":1200.50}").move();

        assertThat(proposal.cost()).isEqualTo("1200.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no json                                               | line          | must be one object of JSON
            [1]                                                   | line          | must be one object of JSON
            {"move":"undo"} {}                                    | line          | must be one object of JSON
            {"move":"undo","move":"redo"}                         | line          | must be one object of JSON
            {}                                                    | move          | is needed
            {"move":7}                                            | move          | must be the name of a move
            {"move":"fly"}                                        | move          | must be one that
            {"move":"markhot"}                                    | move          | it is written markHot
            {"move":"undo","why":"x"}                             | why           | is no field here
            {"move":"undo","at":"yesterday"}                      | at            | must be a time
            {"move":"undo","seed":"x"}                            | seed          | must be a whole number
            {"move":"undo","seed":1.5}                            | seed          | must be a whole number
            {"move":"undo","by":"Nobody"}                         | by            | names no person
            {"move":"undo","as":"@x"}                             | as            | without the @
            {"move":"addPerson","side":"SALES"}                   | name          | is needed
            {"move":"addPerson","name":7,"side":"SALES"}          | name          | must be a text
            {"move":"addPerson","name":"Petra","side":"LEGAL"}    | side          | SALES, MARKETING, NEITHER
            {"move":"addPerson","name":"Petra","side":null}       | side          | is needed
            {"move":"respond","meeting":99,"text":"Hello"}        | meeting       | names no meeting
            {"move":"respond","meeting":"9#1","text":"Hello"}     | meeting       | names no meeting
            {"move":"respond","meeting":true,"text":"Hello"}      | meeting       | must be the number of a meeting
            {"move":"respond","meeting":1.5,"text":"Hello"}       | meeting       | must be the number of a meeting
            {"move":"respond","meeting":"@x","text":"Hello"}      | meeting       | names a label that no
            {"move":"respond","meeting":"@folder","text":"Hello"} | meeting       | this label is of an action
            {"move":"respond","meeting":1,"text":"Hi","turn":1}   | turn          | must be true or false
            {"move":"markHot","issues":3}                         | issues        | must be a list
            {"move":"markHot","issues":[1,77]}                    | issues[2]     | names no issue
            {"move":"markHot","issues":[null]}                    | issues[1]     | must be the number of an issue
            {"move":"castBallot","round":"first","person":"Ada"}  | round         | must be "open" or "last"
            {"move":"castBallot","round":"open","person":"Ada","dots":[1]}         | dots   | must be an object
            {"move":"castBallot","round":"open","person":"Ada","dots":{"77":1}}    | dots.77 | names no issue
            {"move":"castBallot","round":"open","person":"Ada","dots":{"1":"2"}}   | dots.1 | must be a whole number
            {"move":"castBallot","round":"open","person":"Ada","dots":{"1":1,"2#1":1}} | dots.2#1 | is given twice
            {"move":"endDuo","duo":"Ada + Ines","reason":"gone"}  | duo           | names no duo
            {"move":"changeDue","issue":1,"due":"2026-02-30"}     | due           | must be a day
            {"move":"updateStatus","issue":1,"state":"WORKING","progress":40.5,"note":"half"} | progress | whole number
            {"move":"planMeeting","kind":"FOLLOW_UP","details":{"start":"2026-02-03"}} | details.start | day and time
            {"move":"planMeeting","kind":"FOLLOW_UP","details":{"room":"x"}}       | details.room | is no field here
            {"move":"planMeeting","kind":"FOLLOW_UP","details":7} | details       | must be an object
            """)
    void whatDoesNotFitIsRefusedByFieldAndRule(String line, String field, String rule) {
        var read = MoveReader.read(line, WORLD, labels());

        assertThat(read).isInstanceOf(MoveLine.Unread.class);
        assertThat(refusal(read).field()).isEqualTo(field);
        assertThat(refusal(read).rule()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"move":"undo","move":"redo"} | it holds "move" twice, at character 22
            {"move":"undo"} {}            | it goes on after its end, at character 17
            {"move":"undo"                | it ends too early, at character 15
            {"move":undo}                 | it is not written as JSON is, at character 9
            """)
    void whatIsNoJsonIsSaidInPlainWordsWithItsPlace(String line, String words) {
        assertThat(refusal(MoveReader.read(line, WORLD, labels())).rule())
                .isEqualTo("must be one object of JSON: " + words);
    }

    @Test
    void pastAllLimitsIsSaidInPlainWords() {
        var deep = "{\"move\":".repeat(5_000);

        assertThat(refusal(MoveReader.read(deep, WORLD, labels())).rule())
                .startsWith("must be one object of JSON: it is too deep").doesNotContain("Stream", "()");
    }

    @Test
    void aLineOfDeepNestingIsRefused() {
        var read = MoveReader.read("{\"move\":".repeat(5_000), WORLD, new Labels());

        assertThat(refusal(read).field()).isEqualTo("line");
    }

    @Test
    void nothingThatStandsInALineIsEverAnException() {
        var seed = System.nanoTime();
        System.out.println("MoveReaderTest: damaged lines with seed " + seed);
        var random = new Random(seed);
        var examples = MoveGuide.all().stream().map(MoveGuide::example).toList();
        for (int each = 0; each < 5_000; each++) {
            var line = damaged(examples.get(random.nextInt(examples.size())), random);
            assertThatCode(() -> MoveReader.read(line, WORLD, labels())).as(line).doesNotThrowAnyException();
        }
    }

    private static String damaged(String line, Random random) {
        var text = new StringBuilder(line);
        var odd = "\"{}[]:,0129-.e@#tn\\\u0001é";
        for (int each = 0; each <= random.nextInt(3); each++) {
            text.setCharAt(random.nextInt(text.length()), odd.charAt(random.nextInt(odd.length())));
        }
        return random.nextInt(4) == 0 ? text.substring(random.nextInt(text.length())) : text.toString();
    }

    private static MoveLine.Read read(String line) {
        var read = MoveReader.read(line, WORLD, labels());
        assertThat(read).isInstanceOf(MoveLine.Read.class);
        return (MoveLine.Read) read;
    }

    private static Refusal refusal(MoveLine line) {
        return ((MoveLine.Unread) line).refusal();
    }

    private static Issue issue(int cycle, int number) {
        return LOOKUP.issue(LOOKUP.cycle(cycle).orElseThrow(), number).orElseThrow();
    }

    private static Labels labels() {
        var labels = new Labels();
        labels.keep("trial", made(new Decision(901, 1, null, DecisionKind.OTHER, "Wording of ten", null, null, null,
                null, false, false, Instant.EPOCH)));
        labels.keep("folder",
                made(new Action(902, null, null, "Ask somebody", 1, World.DAY, ActionState.OPEN, null)));
        labels.keep("holidays", made(new Note(903, 1, null, NoteKind.NOTE, "Holidays", null, Instant.EPOCH)));
        labels.keep("half",
                made(new StatusUpdate(904, 1, 1, Instant.EPOCH, IssueState.WORKING, 40, "Half filled", null)));
        labels.keep("spring", made(new Report(905, 1, null, null, Instant.EPOCH, "Nobody was surprised",
                "It could be faster", IssueState.WORKING, 4, 70, null, null, false)));
        return labels;
    }

    private static Accepted made(Row row) {
        return new Accepted(WORLD, List.of(new Change(row.getClass(), row.id(), null, row)));
    }

    @Test
    void theGuideTellsEveryMove() {
        assertThat(MoveGuide.all()).extracting(MoveGuide::move)
                .containsExactlyElementsOf(MoveTypes.all().stream().map(each -> Move.name(each)).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void theGuideTellsLimitsAndWhetherAMoveCanBeUndone() {
        var respond = guide("respond");
        assertThat(respond.fields())
                .contains(new MoveGuide.Field("text", "text", true, "3 to 280 characters", false))
                .contains(new MoveGuide.Field("side", "one of SALES, MARKETING, NOT_KNOWN", false, "", false));
        assertThat(respond.undo()).isEqualTo("Can be undone.");
        assertThat(guide("castBallot").undo()).startsWith("Cannot be undone.");
        assertThat(guide("tickSpeaker").undo()).startsWith("Taken back by its own opposite");
        assertThat(guide("importPeople").fields()).extracting(MoveGuide.Field::name)
                .containsExactly("people", "people[].name", "people[].side", "people[].email");
        assertThat(guide("planMeeting").fields()).extracting(MoveGuide.Field::name).contains("details.present");
    }

    @ParameterizedTest
    @CsvSource({"updateStatus,state,'IN_PROGRESS, WORKING, STUCK'", "giveReport,state,'IN_PROGRESS, WORKING, STUCK'",
            "giveReport,creditTo,'SALES, MARKETING'", "typePaper,side,'SALES, MARKETING'"})
    void theGuideListsOnlyWhatTheRulesTake(String move, String field, String taken) {
        assertThat(guide(move).fields()).filteredOn(each -> each.name().equals(field))
                .extracting(MoveGuide.Field::type).containsExactly("one of " + taken);
    }

    @Test
    void anExampleThatNeedsSomebodyWhoActsNamesThem() {
        assertThat(read(guide("updateStatus").example()).by()).isEqualTo(LOOKUP.person("Ada").orElseThrow().id());
        assertThat(guide("updateStatus").purpose()).contains("\"by\" must be one of the two");
    }

    @Test
    void theGuideTellsWhatIsPlannedByItself() {
        assertThat(guide("closeMeeting").purpose()).contains("with nextOn", "unless one is planned already");
        assertThat(guide("planMeeting").purpose()).contains("zone", "newest meeting", "UTC");
    }

    private static MoveGuide guide(String name) {
        return MoveGuide.of(MoveTypes.named(name).orElseThrow());
    }
}
