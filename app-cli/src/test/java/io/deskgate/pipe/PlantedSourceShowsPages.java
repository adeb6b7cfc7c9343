package io.deskgate.pipe;

import org.eclipse.jetty.server.Server;

/** Breaks on purpose: Jetty outside its home. */
public final class PlantedSourceShowsPages {
    Object show(Server server) {
        return server;
    }
}
