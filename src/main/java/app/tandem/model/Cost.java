package app.tandem.model;

import java.math.BigDecimal;
import java.util.Currency;

/** An estimate of what a solution costs; the currency is an ISO 4217 code. */
public record Cost(BigDecimal amount, String currency) {

    public Cost {
        Currency.getInstance(currency);
        Must.be(amount.signum() >= 0, "a cost is not negative");
    }
}
