package app.tandem.model;

/** Thanks from one side to the other; the side that gives it is the other one. */
public record Credit(Side to, String words) {

    public Credit {
        TextRule.CREDIT.require(words);
        Must.be(to.votes(), "credit goes to one of the two sides");
    }
}
