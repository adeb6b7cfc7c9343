package io.deskgate.pipe;

import picocli.CommandLine;

/** Breaks on purpose: the command line outside the app. */
public final class PlantedSourceShowsHelp {
    Object help(CommandLine line) {
        return line;
    }
}
