package io.deskgate.core.routing;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.routing.BranchChoice.Chosen;
import io.deskgate.core.ticket.BranchId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BranchChoiceTest {
    private static final Claim BILLING = claim(2, "billing@desk.example");
    private static final Claim SHOP =
            new Claim(new BranchId(3), List.of("support@desk.example"), List.of("shop.example"));
    private static final Claim PARTNER = new Claim(new BranchId(4), List.of(), List.of("partner.example"));
    private static final EmailText MAIL = anEmail().with("To", "nobody@desk.example");

    @ParameterizedTest
    @CsvSource({
        "billing@desk.example, kim@else.example,    2, 2, To billing@desk.example",
        "support@desk.example, kim@shop.example,    3, 3, To support@desk.example and sender domain shop.example",
        "any@desk.example,     kim@partner.example, 4, 1, sender domain partner.example",
    })
    void scoresAddressAndDomain(String to, String from, long branch, int score, String because) {
        Optional<Chosen> chosen = choose(MAIL.with("To", to).from(from), BILLING, SHOP, PARTNER);

        assertThat(chosen).contains(new Chosen(new BranchId(branch), score, because));
    }

    @ParameterizedTest
    @CsvSource({
        "support@desk.example, kim@else.example",
        "any@desk.example,     kim@shop.example",
        "any@desk.example,     kim@sub.partner.example",
    })
    void leavesTheRestToTheDefaultBranch(String to, String from) {
        assertThat(choose(MAIL.with("To", to).from(from), BILLING, SHOP, PARTNER))
                .isEmpty();
    }

    @Test
    void addressAndDomainBeatTheAddressAlone() {
        Claim everybody = claim(2, "support@desk.example");

        assertThat(branch(MAIL.with("To", "support@desk.example").from("kim@shop.example"), everybody, SHOP))
                .isEqualTo(3);
    }

    @Test
    void theOldestOfEqualsTakesIt() {
        Claim younger = claim(9, "billing@desk.example");

        assertThat(branch(MAIL.with("To", "billing@desk.example"), BILLING, younger))
                .isEqualTo(2);
    }

    @Test
    void theEnvelopeBeatsWhatTheSenderWrote() {
        Envelope envelope = new Envelope("billing@desk.example", "", "", "pipe");
        EmailText mail = MAIL.with("To", "support@desk.example").from("kim@shop.example");

        assertThat(choose(envelope, mail, BILLING, SHOP).orElseThrow().branch()).isEqualTo(new BranchId(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivered-To", "X-Original-To", "Envelope-To", "Cc", "Resent-To", "Resent-Cc"})
    void everyPlaceThatNamesARecipientIsAsked(String field) {
        assertThat(branch(MAIL.with(field, "\"A, B\" <x@y.example>, Desk <Billing@desk.example>"), BILLING))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Delivered-To, X-Original-To",
        "X-Original-To, Envelope-To",
        "Envelope-To, To",
        "To, Cc",
        "Cc, Resent-To"
    })
    void theMoreTrustworthyPlaceDecides(String stronger, String weaker) {
        Claim other = claim(9, "other@desk.example");
        EmailText mail = MAIL.with(weaker, "other@desk.example").with(stronger, "billing@desk.example");

        assertThat(branch(mail, other, BILLING)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BILLING@Desk.Example", "billing+printer@desk.example", "billing@desk.example."})
    void caseSubAddressAndFinalDotAreFolded(String to) {
        assertThat(branch(MAIL.with("To", to), BILLING)).isEqualTo(2);
    }

    @Test
    void aBranchMayListASubAddressOfItsOwn() {
        Claim printer = claim(9, "billing+printer@desk.example");

        assertThat(branch(MAIL.with("To", "billing+printer@desk.example"), printer))
                .isEqualTo(9);
        assertThat(choose(MAIL.with("To", "billing@desk.example"), printer)).isEmpty();
    }

    @Test
    void aDomainIsTheSameInLettersAndAsTheDnsHasIt() {
        Claim books = new Claim(new BranchId(5), List.of(), List.of("bücher.example"));

        assertThat(branch(MAIL.from("kim@xn--bcher-kva.example"), books)).isEqualTo(5);
    }

    private static Claim claim(long branch, String address) {
        return new Claim(new BranchId(branch), List.of(address), List.of());
    }

    private static long branch(EmailText mail, Claim... claims) {
        return choose(mail, claims).orElseThrow().branch().value();
    }

    private static Optional<Chosen> choose(EmailText mail, Claim... claims) {
        return choose(Envelope.from("pipe"), mail, claims);
    }

    private static Optional<Chosen> choose(Envelope envelope, EmailText mail, Claim... claims) {
        RawEmail raw = mail.raw();
        Email email = new PlainEmailParser().parse(raw);
        return new BranchChoice(List.of(claims)).choose(Recipients.of(envelope, raw.header(), email), email.from());
    }
}
