package io.deskgate.web;

import java.util.Set;

/**
 * The machines in front of us whose word counts on who asks and over which way (X-Forwarded-For, X-Forwarded-Proto).
 *
 * @param addresses of proxies; empty when there is none
 */
record ProxyTrust(Set<String> addresses) {
    ProxyTrust {
        addresses = Set.copyOf(addresses);
    }

    boolean isTrusted(String peer) {
        return addresses.contains(peer);
    }

    /** Who asks: the last address the proxy added, which is the only one it saw itself. */
    String client(String peer, String forwardedFor) {
        if (!isTrusted(peer) || forwardedFor.isBlank()) {
            return peer;
        }
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    boolean isSecure(String peer, String forwardedProto) {
        return isTrusted(peer) && forwardedProto.strip().equals("https");
    }
}
