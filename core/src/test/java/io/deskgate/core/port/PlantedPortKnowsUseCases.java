package io.deskgate.core.port;

import io.deskgate.core.intake.ReceiveEmail;

/** Breaks on purpose: what we need from outside knows what we do with it. */
public final class PlantedPortKnowsUseCases {
    Object receive(ReceiveEmail receive) {
        return receive;
    }
}
