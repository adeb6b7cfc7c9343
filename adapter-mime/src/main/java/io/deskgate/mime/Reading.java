package io.deskgate.mime;

/** Tells the parts that are to be read from those that are to be saved. */
final class Reading {
    private Reading() {}

    static boolean isText(Part part, Place place) {
        if (part.isAttached() || isNamedFile(part, place)) {
            return false;
        }
        return switch (part.type().mediaType()) {
            case "text/plain", "text/html", "application/xhtml+xml" -> true;
            case "text/enriched", "text/richtext", "text/markdown", "text/x-markdown" -> place != Place.ALTERNATIVE;
            case "text/calendar", "text/vcard", "text/x-vcard", "text/rfc822-headers" -> false;
            default -> place == Place.ROOT && part.type().isText();
        };
    }

    /** Whether it says for other kinds of screens what its neighbours say for ours. */
    static boolean isForOtherScreens(Part part, Place place) {
        boolean special = part.type().mediaType().equals("text/x-amp-html")
                || part.type().mediaType().equals("text/watch-html");
        return special && place == Place.ALTERNATIVE && !part.isAttached() && !part.isNamed();
    }

    /** A name makes a file of a text, unless the text is the whole message or one of its alternatives. */
    private static boolean isNamedFile(Part part, Place place) {
        boolean among = place == Place.MIXED || place == Place.RELATED;
        return part.isNamed() && (among || place == Place.ALTERNATIVE && part.isInline());
    }
}
