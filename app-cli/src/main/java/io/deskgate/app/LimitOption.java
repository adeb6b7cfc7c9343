package io.deskgate.app;

import picocli.CommandLine.Option;

/** How long a list may get. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    int most() {
        return limit;
    }
}
