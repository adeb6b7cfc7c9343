package io.deskgate.core.trust;

import static io.deskgate.core.port.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.ticket.Notes;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTrustTest {
    private static final String OURS = "mx.desk.example";

    private final Notes notes = new Notes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.desk.example; dmarc=pass header.from=customer.example",
                "MX.desk.example 1; DMARC=Pass (p=reject) header.from=Customer.Example",
                "mx.desk.example; spf=none; dkim=pass (2048-bit key) header.d=customer.example header.s=x",
                "mx.desk.example; dkim = pass reason=\"good\" header.i=@customer.example",
                "mx.desk.example; dkim=fail header.d=customer.example; dkim=pass header.d=customer.example",
                "mx.desk.example; spf=pass smtp.mailfrom=\"kim@customer.example\"",
                "(a (nested) comment) mx.desk.example; dmarc=pass header.from=customer.example"
            })
    void whatOurServerCheckedIsCertain(String results) {
        assertThat(doubt("Authentication-Results: " + results)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.evil.example; dmarc=pass header.from=customer.example",
                "mx.desk.example; dmarc=fail (dmarc=pass) header.from=customer.example",
                "mx.desk.example; dmarc=fail header.from=customer.example; spf=pass smtp.mailfrom=customer.example",
                "mx.desk.example; dmarc=pass header.from=other.example",
                "mx.desk.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example",
                "mx.desk.example; spf=fail reason=\"; dmarc=pass header.from=customer.example\"",
                "mx.desk.example; none (; dmarc=pass header.from=customer.example",
                "mx.desk.example (; x) ; x=y (dmarc=pass header.from=customer.example)",
                "mx.desk.example; dkim=pass header.d=notcustomer.example",
                "mx.desk.example",
                ";;; ((",
                ""
            })
    void whatItDidNotCheckIsNot(String results) {
        assertThat(doubt("Authentication-Results: " + results)).isNotEmpty();
    }

    @Test
    void onlyTheTopmostResultsCount() {
        assertThat(doubt("Authentication-Results: mx.desk.example; dmarc=fail header.from=customer.example\n"
                        + "Authentication-Results: mx.desk.example; dmarc=pass header.from=customer.example"))
                .contains("DMARC failed");
    }

    @Test
    void resultsBelowAForeignServersFieldAreForged() {
        String results = "Authentication-Results: mx.desk.example; dmarc=pass header.from=customer.example";

        assertThat(doubt("Received: from evil by mx.evil.example with SMTP; now\n" + results))
                .isNotEmpty();
        assertThat(doubt("Received: from inner by mx.desk.example with LMTP; now\n" + results))
                .isEmpty();
        assertThat(doubt(results + "\nReceived: from evil by mx.evil.example; now"))
                .isEmpty();
        assertThat(doubt("Received: nothing at all\n" + results)).isNotEmpty();
    }

    @Test
    void whoHasNoServerSetBelievesNobody() {
        String results = "Authentication-Results: mx.desk.example; dmarc=pass header.from=customer.example";

        assertThat(new SenderTrust(Set.of())
                        .credit(arrival(results, "kim@customer.example"), notes)
                        .doubt())
                .contains("not set");
    }

    @Test
    void aSenderWhoIsNotOneIsNotCertain() {
        String results = "Authentication-Results: mx.desk.example; dmarc=pass header.from=customer.example";

        assertThat(new SenderTrust(Set.of(OURS))
                        .credit(arrival(results + "\nFrom: boss@customer.example", "kim@customer.example"), notes)
                        .doubt())
                .contains("exactly one");
        assertThat(new SenderTrust(Set.of(OURS))
                        .credit(arrival(results, "nobody"), notes)
                        .doubt())
                .contains("exactly one");
    }

    @Test
    void endlessResultsCostNoTime() {
        assertThat(doubt("Authentication-Results: mx.desk.example; " + "x=y;".repeat(20_000)))
                .isNotEmpty();
        assertThat(doubt("Authentication-Results: mx.desk.example; " + "(".repeat(60_000)))
                .isNotEmpty();
    }

    @Test
    void onlyOurServerRefuses() {
        assertThat(credit("Authentication-Results: mx.desk.example; dmarc=fail").isRefused())
                .isTrue();
        assertThat(credit("Authentication-Results: mx.desk.example; spf=none; dkim=none")
                        .isRefused())
                .isTrue();
        assertThat(credit("Authentication-Results: mx.desk.example; auth=pass smtp.auth=kim")
                        .isRefused())
                .isFalse();
        assertThat(credit("Authentication-Results: mx.evil.example; dmarc=fail").isRefused())
                .isFalse();
        assertThat(credit("X-Nothing: at all").isRefused()).isFalse();
    }

    private String doubt(String fields) {
        return credit(fields).doubt();
    }

    private Credit credit(String fields) {
        return new SenderTrust(Set.of(OURS)).credit(arrival(fields, "Kim <kim@customer.example>"), notes);
    }

    private static Arrival arrival(String fields, String from) {
        RawEmail raw = RawEmail.of(fields + "\nFrom: " + from + "\n\ntext\n");
        return new Arrival(
                new EmailId(1), NOON, Envelope.from("pipe"), raw.header(), new PlainEmailParser().parse(raw));
    }
}
