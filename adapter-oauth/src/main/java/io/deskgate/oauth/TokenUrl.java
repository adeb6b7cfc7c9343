package io.deskgate.oauth;

import java.net.URI;
import java.util.Set;

/** Where secrets may go. */
final class TokenUrl {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private TokenUrl() {}

    /** The URL, if nobody on the way can read along. */
    static URI require(String text) {
        URI url = parse(text);
        boolean privately = "https".equalsIgnoreCase(url.getScheme())
                || "http".equalsIgnoreCase(url.getScheme()) && THIS_MACHINE.contains(url.getHost());
        if (url.getHost() == null || url.getUserInfo() != null || !privately) {
            throw new IllegalArgumentException(
                    "a token URL begins with https:// and has no user in it, got \"" + shown(url) + "\"");
        }
        return url;
    }

    /** For people: without user and query, where somebody may have put a secret. */
    static String shown(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port + (url.getRawPath() == null ? "" : url.getRawPath());
    }

    private static URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a token URL begins with https://, and this is none", e);
        }
    }
}
