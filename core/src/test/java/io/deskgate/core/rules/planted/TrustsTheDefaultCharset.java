package io.deskgate.core.rules.planted;

/** Reads bytes as the machine is set up. */
public final class TrustsTheDefaultCharset {
    String text(byte[] bytes) {
        return new String(bytes);
    }
}
