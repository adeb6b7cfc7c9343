package io.deskgate.core.routing;

import io.deskgate.core.ticket.BranchId;
import java.util.List;

/**
 * What mail a branch asks for.
 *
 * @param addresses where customers write to; none when it takes mail at any address
 * @param domains of the customers it is for; none when it is for all
 */
public record Claim(BranchId branch, List<String> addresses, List<String> domains) {
    /** Copies the lists. */
    public Claim {
        addresses = List.copyOf(addresses);
        domains = List.copyOf(domains);
    }

    /** Whether any mail at all comes to the branch because of this. */
    public boolean asksForSomething() {
        return !addresses.isEmpty() || !domains.isEmpty();
    }

    /** 3: address and domain; 2: address, for all customers; 0: not for this address or not for this customer. */
    int scoreOf(String recipient, String senderDomain) {
        if (!listsAddress(recipient)) {
            return 0;
        }
        if (domains.isEmpty()) {
            return 2;
        }
        return listsDomain(senderDomain) ? 3 : 0;
    }

    /** Whether it takes the mail of this customer at whatever address. */
    boolean isForAnyAddressOf(String senderDomain) {
        return addresses.isEmpty() && listsDomain(senderDomain);
    }

    boolean listsAddress(String recipient) {
        String whole = Folded.address(recipient);
        String base = Folded.withoutExtension(whole);
        for (String address : addresses) {
            String listed = Folded.address(address);
            if (listed.equals(whole) || listed.equals(base)) {
                return true;
            }
        }
        return false;
    }

    private boolean listsDomain(String domain) {
        for (String listed : domains) {
            if (!domain.isEmpty() && Folded.domain(listed).equals(Folded.domain(domain))) {
                return true;
            }
        }
        return false;
    }
}
