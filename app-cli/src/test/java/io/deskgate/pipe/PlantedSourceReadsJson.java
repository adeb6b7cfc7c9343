package io.deskgate.pipe;

import com.fasterxml.jackson.core.JsonParser;

/** Breaks on purpose: JSON where there is none. */
public final class PlantedSourceReadsJson {
    Object json(JsonParser parser) {
        return parser;
    }
}
