package io.deskgate.core.routing;

import io.deskgate.core.port.BranchRepository;

/** Breaks on purpose: a rule asks the store. */
public final class PlantedRoutingKnowsPorts {
    BranchRepository branches(BranchRepository branches) {
        return branches;
    }
}
