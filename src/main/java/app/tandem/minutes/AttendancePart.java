package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Attendance;
import app.tandem.model.Mark;
import app.tandem.model.Side;
import app.tandem.rules.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was there, by their side of that day, and how many spoke where anybody ticked that. */
final class AttendancePart {

    private AttendancePart() {}

    static List<Block> draw(Sitting sitting) {
        var marks = sitting.state().stream(Attendance.class)
                .filter(each -> each.meeting() == sitting.meeting().id())
                .sorted(Comparator.comparing(Attendance::person, sitting::byName)).toList();
        var came = marks.stream().filter(each -> each.mark() != Mark.ABSENT).toList();
        var blocks = new ArrayList<Block>();
        if (!came.isEmpty()) {
            blocks.add(table(sitting, came));
        }
        if (came.size() < marks.size()) {
            var away = marks.stream().filter(each -> each.mark() == Mark.ABSENT).map(Attendance::person).toList();
            blocks.add(new Block.Paragraph(Texts.phrase("attendance.away", sitting.people(away))));
        }
        if (!blocks.isEmpty()) {
            roles(sitting).forEach(each -> blocks.add(new Block.Paragraph(each)));
        }
        return blocks;
    }

    private static Block table(Sitting sitting, List<Attendance> came) {
        var columns = new ArrayList<>(List.of(new Column(Texts.phrase("attendance.side"), false),
                new Column(Texts.phrase("attendance.people"), false)));
        var ticked = came.stream().anyMatch(Attendance::spoke);
        if (ticked) {
            columns.add(new Column(Texts.phrase("attendance.spoke"), true));
        }
        var rows = Arrays.stream(Side.values()).flatMap(side -> row(sitting, side, came))
                .map(each -> each.subList(0, columns.size())).toList();
        return new Block.Table(columns, rows);
    }

    private static Stream<List<Phrase>> row(Sitting sitting, Side side, List<Attendance> came) {
        var team = came.stream()
                .filter(each -> People.side(sitting.state(), each.person(), sitting.day()) == side).toList();
        if (team.isEmpty()) {
            return Stream.of();
        }
        var spoke = team.stream().filter(Attendance::spoke).count();
        var people = Phrase.joined(team.stream().map(AttendancePart::person).toList(), Texts.words("list.between"));
        return Stream.of(List.of(Texts.phrase("side." + side.name()), people,
                Texts.phrase("attendance.of", spoke, team.size())));
    }

    private static Phrase person(Attendance attendance) {
        var name = Phrase.person(attendance.person());
        return switch (attendance.mark()) {
            case PRESENT, ABSENT -> name;
            case LATE -> Texts.phrase("attendance.late", name);
            case LEFT -> Texts.phrase("attendance.left", name);
        };
    }

    private static Stream<Phrase> roles(Sitting sitting) {
        var roles = sitting.meeting().roles();
        return Stream.of(role("facilitator", roles.facilitator()), role("scribe", roles.scribe()),
                role("timekeeper", roles.timekeeper())).flatMap(each -> each);
    }

    private static Stream<Phrase> role(String role, @Nullable Long person) {
        return person == null ? Stream.of()
                : Stream.of(Texts.phrase("attendance." + role, Phrase.person(person)));
    }
}
