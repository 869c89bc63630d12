package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import java.util.List;

/** All answers, also those that got no vote, in the minutes of the forum and of the prioritizing meeting. */
final class AnswersPart {

    private AnswersPart() {}

    static List<Block> draw(Sitting sitting) {
        var answers = SaidAndDonePart.answers(sitting).stream().filter(each -> belongs(sitting, each)).toList();
        if (answers.isEmpty()) {
            return List.of();
        }
        var grouped = answers.stream().anyMatch(each -> each.state() != ResponseState.NEW);
        var rows = answers.stream().map(each -> row(sitting, each, grouped)).toList();
        return List.of(new Block.Paragraph(Texts.phrase("answers.question", sitting.cycle().question())),
                new Block.Table(columns(grouped), rows));
    }

    private static boolean belongs(Sitting sitting, Response answer) {
        return switch (sitting.meeting().kind()) {
            case OPEN_FORUM -> answer.meeting() == sitting.meeting().id();
            case PRIORITIZE -> true;
            case FOLLOW_UP, TEMPERATURE_CHECK -> false;
        };
    }

    private static List<Column> columns(boolean grouped) {
        var all = List.of(new Column(Texts.phrase("answers.number"), true),
                new Column(Texts.phrase("answers.answer"), false), new Column(Texts.phrase("answers.issue"), false));
        return grouped ? all : all.subList(0, 2);
    }

    private static List<Phrase> row(Sitting sitting, Response answer, boolean grouped) {
        var author = answer.author();
        var text = author == null ? Phrase.of(answer.text())
                : Texts.phrase("answers.signed", answer.text(), Phrase.person(author));
        var all = List.of(Phrase.of(String.valueOf(answer.number())), text, place(sitting, answer));
        return grouped ? all : all.subList(0, 2);
    }

    private static Phrase place(Sitting sitting, Response answer) {
        var issue = answer.issue();
        return issue != null ? sitting.number(SaidAndDonePart.home(sitting.state(), issue))
                : Texts.phrase("answers.state." + answer.state().name());
    }
}
