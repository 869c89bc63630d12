package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Roll;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What each vote came to: totals only, by side only where that may be shown. */
final class VotesPart {

    private VotesPart() {}

    static List<Block> draw(Sitting sitting) {
        var rounds = sitting.state().stream(Round.class).filter(each -> each.meeting() == sitting.meeting().id())
                .filter(each -> !each.open()).toList();
        return Stream.concat(rounds.stream().flatMap(each -> round(sitting, each)), withReason(sitting)).toList();
    }

    private static Stream<Block> round(Sitting sitting, Round round) {
        if (round.status() == RoundStatus.VOID) {
            var reason = Objects.requireNonNull(round.reason());
            return Stream.of(new Block.Paragraph(Texts.phrase("votes.void", reason)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(rule(sitting, round)));
        if (!round.sidesShown() && round.kind() == RoundKind.DOTS) {
            blocks.add(new Block.Paragraph(Texts.phrase("votes.sides-apart")));
        }
        blocks.add(table(sitting, round));
        return blocks.stream();
    }

    private static Phrase rule(Sitting sitting, Round round) {
        if (round.kind() == RoundKind.TALLY) {
            return Texts.phrase("votes.tally");
        }
        var voted = Math.toIntExact(
                sitting.state().stream(Roll.class).filter(each -> each.round() == round.id()).count());
        var dots = Texts.counted("votes.dots", round.dotsPerPerson());
        return Texts.counted("votes.rule", voted, dots, Texts.counted("votes.most", round.dotsOnOneIssue()));
    }

    private static Block table(Sitting sitting, Round round) {
        var totals = sitting.state().stream(RoundTotal.class).filter(each -> each.round() == round.id())
                .sorted(Comparator.comparingInt(RoundTotal::rank)
                        .thenComparingInt(each -> sitting.issue(each.issue()).number()))
                .toList();
        return new Block.Table(columns(round),
                totals.stream().map(each -> row(sitting, each, round.sidesShown())).toList());
    }

    private static List<Column> columns(Round round) {
        var columns = new ArrayList<>(
                List.of(new Column(Texts.phrase("votes.rank"), true), new Column(Texts.phrase("votes.issue"), false)));
        if (round.sidesShown()) {
            columns.add(new Column(Texts.phrase("side.SALES"), true));
            columns.add(new Column(Texts.phrase("side.MARKETING"), true));
        }
        columns.add(new Column(Texts.phrase("votes.total"), true));
        return columns;
    }

    private static List<Phrase> row(Sitting sitting, RoundTotal total, boolean sides) {
        var cells = new ArrayList<>(List.of(ordinal(total.rank()), sitting.named(total.issue())));
        if (sides) {
            cells.add(number(Objects.requireNonNullElse(total.sales(), 0)));
            cells.add(number(Objects.requireNonNullElse(total.marketing(), 0)));
        }
        cells.add(number(total.total()));
        return cells;
    }

    private static Phrase number(int value) {
        return Phrase.of(String.valueOf(value));
    }

    /** A rank as it is said, "1st", so that nobody takes it for an issue's number. */
    private static Phrase ordinal(int rank) {
        var teen = rank % 100 >= 11 && rank % 100 <= 13;
        var ending = teen ? 0 : rank % 10;
        return Texts.phrase(ending >= 1 && ending <= 3 ? "rank." + ending : "rank", rank);
    }

    /** Issues that became hot buttons by the facilitator's word, with why. */
    private static Stream<Block> withReason(Sitting sitting) {
        if (sitting.meeting().kind() != MeetingKind.PRIORITIZE) {
            return Stream.of();
        }
        return sitting.state().stream(Issue.class).filter(each -> each.cycle() == sitting.meeting().cycle())
                .sorted(Comparator.comparingInt(Issue::number)).flatMap(each -> {
                    var reason = each.standing().hotReason();
                    return reason == null ? Stream.of()
                            : Stream.of(new Block.Paragraph(
                                    Texts.phrase("votes.by-hand", sitting.named(each.id()), reason)));
                });
    }
}
