package io.deskgate.mime;

/** Names of time zones that stand in dates in place of an offset (RFC 5322, 4.3, and the usual European ones). */
final class ZoneNames {
    private static final int HOUR = 3600;

    private ZoneNames() {}

    /** Seconds east of Greenwich; {@code unknown} for a name that is not among them. */
    static int offset(String name, int unknown) {
        return switch (name) {
            case "est", "cdt" -> -5 * HOUR;
            case "edt", "ast" -> -4 * HOUR;
            case "cst", "mdt" -> -6 * HOUR;
            case "mst", "pdt" -> -7 * HOUR;
            case "pst" -> -8 * HOUR;
            case "cet", "bst", "met" -> HOUR;
            case "cest", "eet", "mest" -> 2 * HOUR;
            case "jst" -> 9 * HOUR;
            default -> unknown;
        };
    }
}
