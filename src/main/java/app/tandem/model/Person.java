package app.tandem.model;

/**
 * Somebody of either team, or of neither. The name stands apart, in {@link PersonName}; the side in {@link SideSpan}.
 *
 * @param guest somebody who came to a meeting and is not of the teams
 */
public record Person(long id, boolean active, boolean guest, boolean anonymised) implements Row {

    public Person {
        Must.be(!(active && anonymised), "nobody active is anonymised");
    }

    public Person withActive(boolean now) {
        return new Person(id, now, guest, anonymised);
    }

    public Person asAnonymised() {
        return new Person(id, false, guest, true);
    }
}
