package app.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run of the method.
 *
 * @param number counts the cycles of the workspace from 1
 * @param closedOn null while it is open
 */
public record Cycle(long id, int number, String name, String question, Terms terms, CycleStatus status,
        LocalDate openedOn, @Nullable LocalDate closedOn) implements Row {

    public static final String DEFAULT_QUESTION = "How can marketing and sales work together more efficiently?";

    public Cycle {
        TextRule.CYCLE_NAME.require(name);
        TextRule.QUESTION.require(question);
        Must.be((status == CycleStatus.CLOSED) == (closedOn != null), "a closed cycle has the day it closed");
    }

    public boolean open() {
        return status == CycleStatus.OPEN;
    }

    public Cycle withTexts(String newName, String newQuestion) {
        return new Cycle(id, number, newName, newQuestion, terms, status, openedOn, closedOn);
    }

    public Cycle withTerms(Terms newTerms) {
        return new Cycle(id, number, name, question, newTerms, status, openedOn, closedOn);
    }

    public Cycle closed(LocalDate day) {
        return new Cycle(id, number, name, question, terms, CycleStatus.CLOSED, openedOn, day);
    }
}
