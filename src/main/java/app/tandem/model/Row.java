package app.tandem.model;

/** One thing that is recorded, known for good by its id, which is never used twice. */
public interface Row {

    long id();
}
