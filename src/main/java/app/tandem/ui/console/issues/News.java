package app.tandem.ui.console.issues;

import app.tandem.model.Credit;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.RoomRatings;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a duo said of its issue between meetings and at checks, and how the room rated it. */
record News(Source source) {

    void tell(Life life) {
        long issue = source.issue().id();
        source.state().stream(StatusUpdate.class).filter(each -> each.issue() == issue)
                .forEach(each -> life.at(each.id(), update(each)));
        source.state().stream(Report.class).filter(each -> each.issue() == issue && !each.replaced())
                .forEach(each -> life.at(each.id(), report(each)));
    }

    private Texts texts() {
        return source.texts();
    }

    private Event update(StatusUpdate update) {
        IssueStatus status = IssueStatus.of(update.state());
        List<String> said = new ArrayList<>(List.of(source.quoted(update.note())));
        List<Words> words = new ArrayList<>(List.of(new Words("note", texts().get("issues.note"), update.note())));
        addHelp(said, words, update.help());
        return new Event(status, texts().get("issues.update", texts().get(status.key()), update.progress()),
                source.day(update.at()), said, new Correction(Correction.Kind.UPDATE, update.id(), words));
    }

    private Event report(Report report) {
        IssueStatus status = IssueStatus.of(report.state());
        Long meeting = report.meeting();
        List<String> said = new ArrayList<>();
        Optional.ofNullable(meeting).flatMap(this::room).ifPresent(said::add);
        said.add(texts().get("issues.report.works", report.working()));
        said.add(texts().get("issues.report.better", report.improvement()));
        List<Words> words = new ArrayList<>(
                List.of(new Words("working", texts().get("issues.report.working"), report.working()),
                        new Words("improvement", texts().get("issues.report.improvement"), report.improvement())));
        addHelp(said, words, report.help());
        Credit credit = report.credit();
        if (credit != null) {
            said.add(thanks(credit));
            words.add(new Words("credit", texts().get("issues.report.credit"), credit.words()));
        }
        LocalDate day = meeting == null ? source.day(report.at()) : source.dayOf(meeting);
        return new Event(status, texts().get("issues.report", texts().get(status.key()), report.rating()), day, said,
                new Correction(Correction.Kind.REPORT, report.id(), words));
    }

    private Optional<String> room(long check) {
        return RoomRatings.seen(source.state(), check, source.issue().id()).flatMap(RoomRatings::mean)
                .map(each -> texts().get("issues.room", texts().mean(each.rounded(9).doubleValue())));
    }

    private String thanks(Credit credit) {
        return credit.to() == Side.SALES ? texts().get("issues.credit.sales", credit.words())
                : texts().get("issues.credit.marketing", credit.words());
    }

    private void addHelp(List<String> said, List<Words> words, @Nullable String help) {
        if (help != null) {
            said.add(texts().get("issues.help", help));
            words.add(new Words("help", texts().get("issues.help.name"), help));
        }
    }
}
