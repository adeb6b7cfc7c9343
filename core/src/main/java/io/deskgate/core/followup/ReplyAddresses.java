package io.deskgate.core.followup;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.TicketKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where answers about tickets arrive: the Reply-To of mail that a help desk sends about them. */
public final class ReplyAddresses {
    private final ReplyMarks marks;
    private final List<String> catchAllDomains;

    /** Addresses signed by {@code marks}, in the first of the domains of which every address arrives, if there are any. */
    public ReplyAddresses(ReplyMarks marks, Collection<String> catchAllDomains) {
        this.marks = marks;
        this.catchAllDomains = List.copyOf(catchAllDomains);
    }

    /** The signed address for a ticket of this branch; empty when neither the desk nor the branch has one to build on. */
    public Optional<EmailAddress> of(TicketKey ticket, Branch branch) {
        if (!catchAllDomains.isEmpty()) {
            return Optional.of(marks.catchAllAddress(ticket, catchAllDomains.get(0)));
        }
        List<String> support = branch.details().supportAddresses();
        return support.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.replyAddress(ticket, EmailAddress.of(support.get(0))));
    }
}
