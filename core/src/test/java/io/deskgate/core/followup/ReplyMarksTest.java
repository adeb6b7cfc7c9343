package io.deskgate.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.ticket.TicketKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyMarksTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-42").orElseThrow();
    private static final EmailAddress SUPPORT = new EmailAddress("support@desk.example", "Support");

    private final ReplyMarks marks = new ReplyMarks(FixedKeys.of("the key"));

    @Test
    void aReplyAddressIsTheSupportAddressWithAMark() {
        EmailAddress address = marks.replyAddress(KEY, SUPPORT);

        assertThat(address.address())
                .startsWith("support+SUP-42.")
                .endsWith("@desk.example")
                .hasSize(44);
        assertThat(address.name()).isEqualTo("Support");
        assertThat(ofAddress(marks, address)).contains(KEY);
    }

    @Test
    void aCatchAllAddressIsNothingButTheMark() {
        EmailAddress address = marks.catchAllAddress(KEY, "replies.example");

        assertThat(address.address()).startsWith("SUP-42.").endsWith("@replies.example");
        assertThat(ofAddress(marks, address)).contains(KEY);
    }

    @Test
    void aSignatureHasMoreThanSixtyFourBits() {
        assertThat(Signature.BITS).isGreaterThanOrEqualTo(64);
        assertThat(Signature.LENGTH).isEqualTo(16);
    }

    @Test
    void upperAndLowerCaseAreTheSame() {
        String address = marks.replyAddress(KEY, SUPPORT).address();

        assertThat(ofAddress(marks, EmailAddress.of(address.toLowerCase(Locale.ROOT))))
                .contains(KEY);
        assertThat(ofAddress(marks, EmailAddress.of(address.toUpperCase(Locale.ROOT))))
                .contains(KEY);
    }

    @Test
    void aNewKeyInFrontLeavesOldAnswersTheirHome() {
        EmailAddress old = marks.replyAddress(KEY, SUPPORT);
        ReplyMarks rotated = new ReplyMarks(FixedKeys.of("newer", "the key"));

        assertThat(ofAddress(rotated, old)).contains(KEY);
        assertThat(ofAddress(marks, rotated.replyAddress(KEY, SUPPORT))).isEmpty();
    }

    @Test
    void nobodyElseCanMakeOne() {
        EmailAddress forged = new ReplyMarks(FixedKeys.of("another key")).replyAddress(KEY, SUPPORT);

        assertThat(ofAddress(marks, forged)).isEmpty();
    }

    @Test
    void anAddressForOneTicketIsWorthNothingForAnother() {
        String other = marks.replyAddress(KEY, SUPPORT).address().replace("SUP-42", "SUP-43");

        assertThat(ofAddress(marks, EmailAddress.of(other))).isEmpty();
    }

    @Test
    void everyMessageIdIsAnotherAndAllLeadToTheTicket() {
        Random random = new Random(1);
        MessageId one = marks.messageId(KEY, "desk.example", random);
        MessageId two = marks.messageId(KEY, "desk.example", random);

        assertThat(one).isNotEqualTo(two);
        assertThat(ofMessage(one)).contains(KEY);
        assertThat(ofMessage(two)).contains(KEY);
    }

    @Test
    void aMessageIdWithAnotherNonceIsNotOurs() {
        String id = marks.messageId(KEY, "desk.example", new Random(1)).value();
        String nonce = id.substring(7, 7 + Mark.NONCE_LENGTH);

        assertThat(ofMessage(new MessageId(id.replace(nonce, "a".repeat(Mark.NONCE_LENGTH)))))
                .isEmpty();
    }

    @Test
    void aMarkIsBoundToWhatItIsFor() {
        String body = marks.bodyMark(KEY);
        String inAnAddress = body.substring(2, body.length() - 1) + "@desk.example";

        assertThat(ofAddress(marks, EmailAddress.of(inAnAddress))).isEmpty();
        assertThat(BodyMarks.in("see " + body + "."))
                .singleElement()
                .satisfies(mark -> assertThat(marks.isOfBody(mark)).isTrue());
    }

    private static Optional<TicketKey> ofAddress(ReplyMarks marks, EmailAddress address) {
        String local = address.address().substring(0, address.address().lastIndexOf('@'));
        return Mark.withoutNonce(local.substring(local.lastIndexOf('+') + 1))
                .filter(marks::isOfAddress)
                .map(Mark::key);
    }

    private Optional<TicketKey> ofMessage(MessageId id) {
        return Mark.withNonce(id.value().substring(0, id.value().lastIndexOf('@')))
                .filter(marks::isOfMessage)
                .map(Mark::key);
    }
}
