package io.deskgate.core.rules.planted;

import java.io.IOException;

/** Runs something outside. */
public final class StartsAProgram {
    Process unpack(String file) throws IOException {
        return new ProcessBuilder("unzip", file).start();
    }
}
