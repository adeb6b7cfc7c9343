package io.deskgate.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The machines in front of us whose word counts on who asks and over which way (X-Forwarded-For, X-Forwarded-Proto).
 *
 * @param addresses of proxies; empty when there is none
 */
record ProxyTrust(Set<String> addresses) {
    ProxyTrust {
        addresses = addresses.stream().map(NumericAddress::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean isTrusted(String peer) {
        return addresses.contains(NumericAddress.plain(peer));
    }

    /** Who asks: the last address the proxy added, which is the only one it saw itself. */
    String client(String peer, List<String> forwardedFor) {
        String seen = isTrusted(peer) ? last(forwardedFor) : "";
        return NumericAddress.plain(seen.isEmpty() ? peer : seen);
    }

    boolean isSecure(String peer, List<String> forwardedProto) {
        return isTrusted(peer) && last(forwardedProto).equals("https");
    }

    /** Whether what this peer sends in the open crosses a network with nobody in front of us who encrypts. */
    boolean isOverheard(String peer) {
        return !isTrusted(peer) && !NumericAddress.isOnThisMachine(peer);
    }

    // Proxies write behind what the client sent, some on the same line and some on another.
    private static String last(List<String> lines) {
        String line = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }
}
