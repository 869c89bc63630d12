package app.tandem.ui.console.people;

import app.tandem.store.Backup;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.Confirmation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The question before a name goes for good: what that does, that it stays so, and which backups still hold the name. */
final class AnonymiseWords {

    /** As many files as are named one by one. */
    private static final int NAMED = 6;

    private AnonymiseWords() {}

    static Confirmation about(Texts texts, Member member, List<Backup> backups) {
        return new Confirmation("anonymise-dialog", texts.get("people.anonymise.title"),
                texts.get("people.anonymise.header", member.name()), words(texts, member, backups),
                texts.get("people.anonymise.do"), texts.get("people.anonymise.keep"));
    }

    private static String words(Texts texts, Member member, List<Backup> backups) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("people.anonymise.what", member.name()));
        if (member.active()) {
            lines.add(Involvement.ends(texts, member));
        }
        lines.add(texts.get("people.anonymise.no-way-back"));
        lines.add(files(texts, backups));
        return String.join("\n\n", lines);
    }

    /** Which backups hold the name, as sentences and file names. */
    static String files(Texts texts, List<Backup> backups) {
        if (backups.isEmpty()) {
            return texts.get("people.anonymise.no-backups");
        }
        String names = backups.stream().limit(NAMED).map(Backup::file).map(Path::getFileName).map(String::valueOf)
                .collect(Collectors.joining("\n"));
        int more = backups.size() - NAMED;
        return String.join("\n", texts.get("people.anonymise.backups", backups.size()),
                more > 0 ? String.join("\n", names, texts.get("people.anonymise.more", more)) : names);
    }
}
