package io.deskgate.pipe;

import io.deskgate.app.Main;

/** Breaks on purpose: an adapter knows the app. */
public final class PlantedSourceKnowsTheApp {
    Class<?> app() {
        return Main.class;
    }
}
