package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScannerTest {
    @Test
    void anAddressMayStandAlone() {
        assertThat(read("anna@example.org")).containsExactly(EmailAddress.of("anna@example.org"));
    }

    @Test
    void aNameStandsBeforeTheBrackets() {
        assertThat(read("\"Doe, John\" <j@example.org>, Ann Lee <a@example.org>"))
                .containsExactly(
                        new EmailAddress("j@example.org", "Doe, John"), new EmailAddress("a@example.org", "Ann Lee"));
    }

    @Test
    void aCommentIsTheNameWhenThereIsNoOther() {
        assertThat(read("j@example.org (John (Johnny) Doe)"))
                .containsExactly(new EmailAddress("j@example.org", "John (Johnny) Doe"));
    }

    @Test
    void theMembersOfAGroupAreRead() {
        assertThat(read("Team: a@example.org, B <b@example.org>;, c@example.org"))
                .extracting(EmailAddress::address)
                .containsExactly("a@example.org", "b@example.org", "c@example.org");
    }

    @Test
    void anEmptyGroupIsNobody() {
        assertThat(read("undisclosed-recipients:;")).isEmpty();
    }

    @Test
    void aRouteIsLeftOut() {
        assertThat(read("<@a.test,@b.test:eve@example.org>")).containsExactly(EmailAddress.of("eve@example.org"));
    }

    @Test
    void aCommaInANameWithoutQuotesIsForgiven() {
        assertThat(read("Doe, John <j@example.org>")).containsExactly(new EmailAddress("j@example.org", "Doe, John"));
    }

    /** RFC 5322, 4.4: comments and blanks around the dots of a domain and of a local part. */
    @Test
    void blanksAndCommentsInsideAnAddressAreLeftOut() {
        assertThat(read("Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>"))
                .containsExactly(new EmailAddress("pete@silly.test", "Pete"));
        assertThat(read("Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example"))
                .extracting(EmailAddress::address)
                .containsExactly("mary@example.net", "jdoe@test.example");
        assertThat(read("<jdoe@machine(comment).  example>, <a . b @ example.org>, <\"j d\" . x@example . org>"))
                .extracting(EmailAddress::address)
                .containsExactly("jdoe@machine.example", "a.b@example.org", "\"j d\".x@example.org");
    }

    @Test
    void blanksThatPartWordsMakeNoAddress() {
        assertThat(read("<jdoe@machine example>, <j doe@machine>, <a@b (c) d>")).isEmpty();
    }

    @Test
    void missingBracketsAreForgiven() {
        assertThat(read("John Doe j@example.org")).containsExactly(new EmailAddress("j@example.org", "John Doe"));
        assertThat(read("\"John Doe\" j@example.org")).containsExactly(new EmailAddress("j@example.org", "John Doe"));
        assertThat(read("John <j@example.org")).containsExactly(new EmailAddress("j@example.org", "John"));
    }

    @Test
    void semicolonsSeparateAsOutlookWritesThem() {
        assertThat(read("a@example.org; b@example.org")).hasSize(2);
    }

    @Test
    void aQuotedLocalPartStaysQuoted() {
        assertThat(read("\"odd name\"@example.org")).containsExactly(EmailAddress.of("\"odd name\"@example.org"));
    }

    @Test
    void aNumberForADomainIsKept() {
        assertThat(read("eve@[IPv6:2001:db8::1]")).containsExactly(EmailAddress.of("eve@[IPv6:2001:db8::1]"));
    }

    @Test
    void lettersOutsideAsciiAreKeptAsTheyAre() {
        assertThat(read("Jörg <jörg@müller.example>")).containsExactly(new EmailAddress("jörg@müller.example", "Jörg"));
    }

    @Test
    void encodedNamesAreDecodedAlsoInQuotes() {
        assertThat(read("\"=?utf-8?Q?J=C3=B6rg,_X?=\" <j@example.org>"))
                .containsExactly(new EmailAddress("j@example.org", "Jörg, X"));
    }

    @Test
    void anAddressThatIsItsOwnNameIsClear() {
        Email email = Noted.emailWith("From: j@example.org <j@example.org>");

        assertThat(email.defects()).doesNotContain(Defect.AMBIGUOUS_SENDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@one.example, b@two.example",
                "<eve@sender.example>agent@desk.example",
                "agent@desk.example <eve@sender.example>",
                "agent@desk.example\u0001eve@sender.example",
                "=?utf-8?q?agent=40desk.example=3e=00?=eve@sender.example",
                "agent@desk.example eve@sender.example",
                "((((((((((((eve@sender.example",
                "\"never closed <eve@sender.example>"
            })
    void aSenderThatCanBeReadInTwoWaysIsMarked(String from) {
        Email email = Noted.emailWith("From: " + from);

        assertThat(email.defects()).contains(Defect.AMBIGUOUS_SENDER);
        assertThat(email.sender().map(EmailAddress::address)).isNotEqualTo(java.util.Optional.of("agent@desk.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<>", "nobody", "agent.anna\uff20desk.example", "@", "a@", "a@b@c"})
    void withoutAUsableAddressTheSenderIsMissing(String from) {
        Email email = Noted.emailWith("From: " + from);

        assertThat(email.sender()).isEmpty();
        assertThat(email.defects()).contains(Defect.MISSING_SENDER);
    }

    private List<EmailAddress> read(String field) {
        return Noted.emailWith("To: " + field).to();
    }
}
