package app.tandem.model;

/** Whether a person was at a meeting, and whether they spoke. */
public record Attendance(long id, long meeting, long person, Mark mark, boolean spoke) implements Row {

    public Attendance withMark(Mark now) {
        return new Attendance(id, meeting, person, now, spoke);
    }

    public Attendance withSpoke(boolean now) {
        return new Attendance(id, meeting, person, mark, now);
    }
}
