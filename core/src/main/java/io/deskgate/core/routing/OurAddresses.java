package io.deskgate.core.routing;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The addresses at which a message arrives with us: those that are set up, and those it was delivered to. */
public final class OurAddresses {
    private final Set<String> addresses = new HashSet<>();

    /** These addresses, with any extension behind a {@code +}; {@code @domain} for all of a domain. */
    public OurAddresses(Collection<String> setUp) {
        setUp.forEach(this::add);
    }

    /** Also those at which this message arrived, such as an alias that nobody told us of. */
    public void addThoseOf(Envelope envelope, HeaderBlock header) {
        add(envelope.recipient());
        Recipients.notedOnDelivery(header).forEach(this::add);
    }

    /** Whether this one is ours, in whatever case and with whatever extension. */
    public boolean has(String address) {
        String folded = folded(address);
        return addresses.contains(folded) || addresses.contains("@" + Folded.domainOf(folded));
    }

    private void add(String address) {
        addresses.add(folded(address));
    }

    private static String folded(String address) {
        return Folded.withoutExtension(Folded.address(address.strip()));
    }
}
