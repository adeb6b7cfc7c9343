package io.deskgate.pipe;

import io.deskgate.core.intake.ReceiveEmail;

/** Breaks on purpose: a driven adapter calls a use case. */
public final class PlantedSourceReceives {
    Object receive(ReceiveEmail receive) {
        return receive;
    }
}
