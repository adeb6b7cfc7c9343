package io.deskgate.core.desk;

import io.deskgate.core.intake.ReceiveEmail;

/** Breaks on purpose: whoever works at the desk receives mail. */
public final class PlantedDeskKnowsIntake {
    Object receive(ReceiveEmail receive) {
        return receive;
    }
}
