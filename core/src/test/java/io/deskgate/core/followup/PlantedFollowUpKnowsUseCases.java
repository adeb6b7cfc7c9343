package io.deskgate.core.followup;

import io.deskgate.core.intake.ReceiveEmail;

/** Breaks on purpose: who looks for the ticket knows what is done with it. */
public final class PlantedFollowUpKnowsUseCases {
    Object receive(ReceiveEmail receive) {
        return receive;
    }
}
