package io.deskgate.pipe;

import jakarta.mail.Message;

/** Breaks on purpose: the mail library outside of its module. */
public final class PlantedSourceSpeaksImap {
    Object read(Message message) {
        return message;
    }
}
