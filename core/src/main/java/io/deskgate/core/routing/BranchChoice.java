package io.deskgate.core.routing;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.routing.Recipients.Place;
import io.deskgate.core.ticket.BranchId;
import java.util.List;
import java.util.Optional;

/**
 * Which branch asks for a message. The first place that names an address of a branch decides: 3 when the branch is for
 * the sender's domain too, 2 when it is for all customers. When no address decides, 1: a branch without addresses
 * that is for the sender's domain. Of equals the oldest branch.
 */
public final class BranchChoice {
    private final List<Claim> claims;

    /** Chooses among these, oldest branch first. */
    public BranchChoice(List<Claim> claims) {
        this.claims = List.copyOf(claims);
    }

    /**
     * A branch and why.
     *
     * @param score 1 to 3
     * @param because the place and address or the domain that decided
     */
    public record Chosen(BranchId branch, int score, String because) {}

    /**
     * The branch that asks for this message; empty when none does and the default branch takes it.
     *
     * @param from the mailboxes of From; the first one's domain counts
     */
    public Optional<Chosen> choose(Recipients recipients, List<EmailAddress> from) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        String domain = from.isEmpty() ? "" : Folded.domainOf(from.get(0).address());
        for (Place place : recipients.places()) {
            Optional<Chosen> best = bestAt(place, domain);
            if (best.isPresent()) {
                return best;
            }
        }
        return byDomain(domain);
    }

    /** The oldest branch that lists this address, whoever writes to it. */
    public Optional<BranchId> listing(String recipient) {
        for (Claim claim : claims) {
            if (claim.listsAddress(recipient)) {
                return Optional.of(claim.branch());
            }
        }
        return Optional.empty();
    }

    private Optional<Chosen> bestAt(Place place, String domain) {
        Optional<Chosen> best = Optional.empty();
        for (Claim claim : claims) {
            for (String address : place.addresses()) {
                int score = claim.scoreOf(address, domain);
                if (score > (best.isPresent() ? best.get().score() : 0)) {
                    best = Optional.of(new Chosen(claim.branch(), score, because(place, address, domain, score)));
                }
            }
        }
        return best;
    }

    private static String because(Place place, String address, String domain, int score) {
        return place.name() + " " + address + (score > 2 ? " and sender domain " + domain : "");
    }

    private Optional<Chosen> byDomain(String domain) {
        for (Claim claim : claims) {
            if (claim.isForAnyAddressOf(domain)) {
                return Optional.of(new Chosen(claim.branch(), 1, "sender domain " + domain));
            }
        }
        return Optional.empty();
    }
}
