package io.deskgate.core.intake;

import io.deskgate.core.category.RobotAddress;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.routing.OurAddresses;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Person;
import java.util.ArrayList;
import java.util.List;

/** Tells the addresses in a message at which a person may read that are not ours. */
final class OurMailboxes {
    /** The longest address a mail server takes (RFC 5321, 4.5.3.1). */
    private static final int MOST_CHARS = 254;

    private final OurAddresses ours;

    OurMailboxes(List<Branch> branches, IntakeSettings settings, Arrival arrival) {
        List<String> setUp = new ArrayList<>(settings.people().ourAddresses());
        for (Branch branch : branches) {
            setUp.addAll(branch.details().supportAddresses());
        }
        this.ours = new OurAddresses(setUp);
        ours.addThoseOf(arrival.envelope(), arrival.header());
    }

    /** Whether mail may get there, a person may read it, and it does not come back to us. */
    boolean isSomebodyElse(EmailAddress mailbox) {
        String address = mailbox.address();
        int at = address.indexOf('@');
        boolean whole = at > 0 && at == address.lastIndexOf('@') && address.indexOf('.', at) > at + 1;
        return whole
                && address.length() <= MOST_CHARS
                && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>')
                && !RobotAddress.is(address)
                && !Person.isUnknown(mailbox)
                && !ours.has(address);
    }
}
