package io.deskgate.core.intake;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.routing.BranchChoice;
import io.deskgate.core.settings.DuplicateScope;
import io.deskgate.core.ticket.BranchId;
import java.util.Optional;

/** Tells within what a message counts only once, before anything of it is understood. */
final class DuplicateScopes {
    private static final String WHOLE_DESK = "";

    private final DuplicateScope scope;
    private final BranchRepository branches;

    DuplicateScopes(DuplicateScope scope, BranchRepository branches) {
        this.scope = scope;
        this.branches = branches;
    }

    String scopeOf(Envelope envelope) {
        return switch (scope) {
            case DESK -> WHOLE_DESK;
            case MAILBOX -> "mailbox " + envelope.source();
            case BRANCH -> branchOf(envelope);
        };
    }

    // Ids stay when a branch is renamed, or an old message would become a new one.
    private String branchOf(Envelope envelope) {
        BranchChoice choice = new BranchChoice(BranchRouter.claims(branches.all()));
        Optional<BranchId> branch = choice.listing(envelope.recipient());
        return branch.isPresent() ? "branch " + branch.get().value() : WHOLE_DESK;
    }
}
