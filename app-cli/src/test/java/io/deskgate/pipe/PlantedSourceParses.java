package io.deskgate.pipe;

import org.apache.james.mime4j.stream.MimeConfig;

/** Breaks on purpose: a library outside its home. */
public final class PlantedSourceParses {
    Object parse(MimeConfig config) {
        return config;
    }
}
