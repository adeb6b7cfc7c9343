package io.deskgate.core.settings;

import io.deskgate.core.port.BranchRepository;

/** Breaks on purpose: a value asks the store. */
public final class PlantedSettingsKnowPorts {
    Object branches(BranchRepository branches) {
        return branches;
    }
}
