package app.tandem.minutes;

import app.tandem.model.Meeting;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.util.Objects;
import java.util.Set;

/** Minutes ready to be written: a document, the names in it, and which version it is. */
public record Handout(Meeting meeting, Document document, Names names, Edition edition) {

    /** The newest version of a meeting's minutes: the frozen document where it is final, else what holds now. */
    public static Handout of(State state, long meeting) {
        return Meetings.minutes(state, meeting).map(each -> of(state, each))
                .orElseGet(() -> drawn(state, meeting, new Edition(1, false, null)));
    }

    /** One version of minutes: the frozen document where it is final, else what holds now. */
    public static Handout of(State state, MinutesVersion version) {
        var frozen = version.status() == MinutesStatus.FINAL;
        var edition = new Edition(version.version(), frozen, version.note());
        if (!frozen) {
            return drawn(state, version.meeting(), edition);
        }
        return new Handout(state.get(Meeting.class, version.meeting()),
                DocumentJson.read(Objects.requireNonNull(version.document())), Names.at(state, version.at()), edition);
    }

    private static Handout drawn(State state, long meeting, Edition edition) {
        return new Handout(state.get(Meeting.class, meeting), Minutes.of(state, meeting), Names.now(state), edition);
    }

    /** The same with nothing but some parts of the document. */
    public Handout only(Set<Part> parts) {
        return new Handout(meeting, document.only(parts), names, edition);
    }

    public String fileName(String extension) {
        return MinutesFile.name(meeting, edition, extension);
    }
}
