package io.deskgate.core.category;

import java.util.Locale;

/** Tells by its name an address at which no person reads. */
public final class RobotAddress {
    private RobotAddress() {}

    /** Whether this is the address of a mail server, of a program that only sends, or of what manages a list. */
    public static boolean is(String address) {
        String whole = SenderClues.local(address.toLowerCase(Locale.ROOT));
        int plus = whole.indexOf('+');
        String local = plus > 0 ? whole.substring(0, plus) : whole;
        return local.equals(SenderClues.DAEMON)
                || SenderClues.isServer(local)
                || SenderClues.isDeaf(local)
                || managesAList(local);
    }

    private static boolean managesAList(String local) {
        return local.startsWith("owner-")
                || local.endsWith("-owner")
                || local.endsWith("-request")
                || local.endsWith("-bounces")
                || local.equals("listserv")
                || local.equals("majordomo");
    }
}
