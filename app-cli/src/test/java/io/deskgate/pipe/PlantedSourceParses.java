package io.deskgate.pipe;

import org.jsoup.nodes.Document;

/** Breaks on purpose: a library outside its home. */
public final class PlantedSourceParses {
    Object parse(Document document) {
        return document;
    }
}
