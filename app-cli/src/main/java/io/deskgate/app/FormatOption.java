package io.deskgate.app;

import picocli.CommandLine.Option;

/** Whether output is for people or for programs. */
final class FormatOption {
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text for people, json for programs (default: text).")
    private Format format;

    boolean isJson() {
        return format == Format.JSON;
    }
}
