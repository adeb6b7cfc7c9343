package io.deskgate.core.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What can be changed about a branch.
 *
 * @param description for people, may be empty
 * @param defaultAssignee who gets its new tickets
 * @param supportAddresses where its customers write to; none when it takes mail at any address
 * @param customerDomains of the customers it is for, in lower case; none when it is for all
 * @param closed what an answer to a closed ticket of it does; none when the setting of the desk says that
 */
public record BranchDetails(
        String name,
        String description,
        Assignee defaultAssignee,
        List<String> supportAddresses,
        List<String> customerDomains,
        List<ClosedTickets> closed) {
    /** Copies the lists; refuses a blank name, addresses and domains that are none, and two ways with closed tickets. */
    public BranchDetails {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a branch needs a name, got \"" + name + "\"");
        }
        supportAddresses = addresses(supportAddresses);
        customerDomains = domains(customerDomains);
        closed = List.copyOf(closed);
        if (closed.size() > 1) {
            throw new IllegalArgumentException("a branch has one way with closed tickets, got " + closed);
        }
    }

    /** A branch that does with closed tickets what the setting says. */
    public BranchDetails(
            String name,
            String description,
            Assignee defaultAssignee,
            List<String> supportAddresses,
            List<String> customerDomains) {
        this(name, description, defaultAssignee, supportAddresses, customerDomains, List.of());
    }

    /** The same under another name. */
    public BranchDetails called(String other) {
        return new BranchDetails(other, description, defaultAssignee, supportAddresses, customerDomains, closed);
    }

    /** The same with another way with closed tickets; none when the setting says that. */
    public BranchDetails withClosed(List<ClosedTickets> way) {
        return new BranchDetails(name, description, defaultAssignee, supportAddresses, customerDomains, way);
    }

    /** A branch that takes mail at any address, from all customers, for nobody in particular. */
    public static BranchDetails named(String name) {
        return new BranchDetails(name, "", Assignee.NOBODY, List.of(), List.of());
    }

    private static List<String> addresses(List<String> texts) {
        List<String> addresses = new ArrayList<>();
        for (String text : texts) {
            String address = text.strip();
            int at = address.lastIndexOf('@');
            if (at < 1 || !isOneWord(address.substring(0, at)) || !isDomain(address.substring(at + 1))) {
                throw new IllegalArgumentException("an address looks like support@desk.example, got \"" + text + "\"");
            }
            addresses.add(address);
        }
        return List.copyOf(addresses);
    }

    private static List<String> domains(List<String> texts) {
        List<String> domains = new ArrayList<>();
        for (String text : texts) {
            String domain = text.strip().toLowerCase(Locale.ROOT);
            if (!isDomain(domain)) {
                throw new IllegalArgumentException("a domain looks like customer.example, got \"" + text + "\"");
            }
            domains.add(domain);
        }
        return List.copyOf(domains);
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
