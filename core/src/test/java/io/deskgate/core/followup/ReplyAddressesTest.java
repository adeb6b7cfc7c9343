package io.deskgate.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyAddressesTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-42").orElseThrow();

    private final ReplyMarks marks = new ReplyMarks(FixedKeys.of("the key"));

    @Test
    void theFirstCatchAllDomainComesFirst() {
        assertThat(new ReplyAddresses(marks, List.of("replies.example", "old.example"))
                        .of(KEY, branch("support@desk.example"))
                        .map(EmailAddress::address))
                .contains(marks.catchAllAddress(KEY, "replies.example").address());
    }

    @Test
    void otherwiseTheFirstSupportAddressOfTheBranchIsMarked() {
        assertThat(new ReplyAddresses(marks, List.of())
                        .of(KEY, branch("support@desk.example", "help@desk.example"))
                        .map(EmailAddress::address))
                .contains(marks.replyAddress(KEY, EmailAddress.of("support@desk.example"))
                        .address());
    }

    @Test
    void withoutEitherThereIsNone() {
        assertThat(new ReplyAddresses(marks, List.of()).of(KEY, branch())).isEmpty();
    }

    private static Branch branch(String... addresses) {
        BranchDetails details = new BranchDetails("Support", "", Assignee.NOBODY, List.of(addresses), List.of());
        return new Branch(new BranchId(1), new BranchKey("SUP"), details);
    }
}
