package app.tandem.ui.console.people;

import app.tandem.store.Backup;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

/** Asks before a name goes for good: what it does, that it cannot be undone, and which backups still hold the name. */
final class AnonymiseDialog {

    /** As many files as are named one by one. */
    private static final int NAMED = 6;

    private final Texts texts;
    private final Scene owner;

    AnonymiseDialog(Texts texts, Scene owner) {
        this.texts = texts;
        this.owner = owner;
    }

    /** Asks, and runs the act where it was named; Esc leaves all as it is. */
    void ask(Member member, List<Backup> backups, Runnable act) {
        ButtonType go = new ButtonType(texts.get("people.anonymise.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("people.anonymise.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, words(member, backups), go, keep);
        alert.initOwner(owner.getWindow());
        alert.setTitle(texts.get("people.anonymise.title"));
        alert.setHeaderText(texts.get("people.anonymise.header", member.name()));
        alert.getDialogPane().getStyleClass().add("anonymise-dialog");
        alert.getDialogPane().lookupButton(go).setId("do-anonymise");
        alert.getDialogPane().lookupButton(keep).setId("keep-name");
        alert.getDialogPane().getScene().setUserAgentStylesheet(owner.getUserAgentStylesheet());
        alert.getDialogPane().getScene().getStylesheets().setAll(owner.getStylesheets());
        alert.setOnHidden(event -> {
            if (alert.getResult() == go) {
                act.run();
            }
        });
        alert.show();
    }

    private String words(Member member, List<Backup> backups) {
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
