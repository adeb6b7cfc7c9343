package io.deskgate.mime;

/** Tells whether the words of a link already show where it leads. */
final class LinkWords {
    private static final String MAIL = "mailto:";

    private LinkWords() {}

    static boolean say(String words, String address) {
        return bare(words).equalsIgnoreCase(bare(address));
    }

    /** The address as people write it. */
    static String shown(String address) {
        boolean mail = address.regionMatches(true, 0, MAIL, 0, MAIL.length());
        return mail ? address.substring(MAIL.length()) : address;
    }

    private static String bare(String address) {
        String bare = address.strip();
        bare = bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
        int colon = bare.indexOf(':');
        bare = colon >= 0 && colon <= MAIL.length() - 1 ? bare.substring(colon + 1) : bare;
        bare = bare.startsWith("//") ? bare.substring(2) : bare;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
