package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.routing.BranchChoice;
import io.deskgate.core.routing.BranchChoice.Chosen;
import io.deskgate.core.routing.Claim;
import io.deskgate.core.routing.Recipients;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.ChannelSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the branch a new ticket belongs to: named by a rule, else asking for it, else the default branch. */
final class BranchRouter {
    private static final String QUESTION = "Which branch?";

    private final ChannelSettings channel;

    BranchRouter(ChannelSettings channel) {
        this.channel = channel;
    }

    Branch branch(List<Branch> all, Arrival arrival, RuleEffects rules, Notes notes) {
        Optional<Branch> ruled = byRule(all, rules, notes);
        if (ruled.isPresent()) {
            return ruled.get();
        }
        Optional<Branch> asking = byClaim(all, arrival, notes);
        return asking.isPresent() ? asking.get() : byDefault(all, notes);
    }

    private static Optional<Branch> byRule(List<Branch> all, RuleEffects rules, Notes notes) {
        Optional<BranchKey> named = rules.branch();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        for (Branch branch : all) {
            if (branch.key().equals(named.get())) {
                notes.add(QUESTION, branch.key() + ", named by a rule");
                return Optional.of(branch);
            }
        }
        notes.add(QUESTION, "a rule names " + named.get() + ", which does not exist");
        return Optional.empty();
    }

    private static Optional<Branch> byClaim(List<Branch> all, Arrival arrival, Notes notes) {
        List<Claim> claims = claims(all);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Recipients recipients = Recipients.of(arrival.envelope(), arrival.header(), arrival.email());
        Optional<Chosen> chosen =
                new BranchChoice(claims).choose(recipients, arrival.email().from());
        return chosen.isPresent() ? Optional.of(noted(all, chosen.get(), notes)) : Optional.empty();
    }

    static List<Claim> claims(List<Branch> all) {
        List<Claim> claims = new ArrayList<>();
        for (Branch branch : all) {
            Claim claim = new Claim(
                    branch.id(),
                    branch.details().supportAddresses(),
                    branch.details().customerDomains());
            if (claim.asksForSomething()) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static Branch noted(List<Branch> all, Chosen chosen, Notes notes) {
        Branch branch = withId(all, chosen.branch());
        notes.add(QUESTION, branch.key() + ", score " + chosen.score() + ": " + chosen.because());
        return branch;
    }

    private static Branch withId(List<Branch> all, BranchId id) {
        for (Branch branch : all) {
            if (branch.id().equals(id)) {
                return branch;
            }
        }
        throw new IllegalStateException("a branch was chosen that is none of " + all.size());
    }

    private Branch byDefault(List<Branch> all, Notes notes) {
        Branch branch = channel.defaultBranchAmong(all);
        notes.add(QUESTION, branch.key() + ", the default branch");
        return branch;
    }
}
