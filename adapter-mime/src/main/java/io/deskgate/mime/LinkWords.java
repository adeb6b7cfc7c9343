package io.deskgate.mime;

/** Tells whether the words of a link already show where it leads. */
final class LinkWords {
    private LinkWords() {}

    static boolean say(String words, String address) {
        return bare(words).equalsIgnoreCase(bare(address));
    }

    private static String bare(String address) {
        String bare = address.strip();
        int colon = bare.indexOf(':');
        bare = colon >= 0 && colon <= "mailto".length() ? bare.substring(colon + 1) : bare;
        bare = bare.startsWith("//") ? bare.substring(2) : bare;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
