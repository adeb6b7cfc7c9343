package io.deskgate.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which we may be asked. A page elsewhere can make its own name point to us (DNS rebinding); the
 * browser would then let it read our answers, but it still sends that name.
 *
 * @param names in lower case, without port
 */
record OwnHosts(Set<String> names) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    OwnHosts {
        names = Set.copyOf(names);
    }

    static OwnHosts of(BrowserDesk.Place place) {
        Set<String> names = new HashSet<>(THIS_MACHINE);
        place.hostNames().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        String own = place.address().toLowerCase(Locale.ROOT);
        names.add(own.indexOf(':') < 0 ? own : "[" + own + "]");
        return new OwnHosts(names);
    }

    boolean know(String host) {
        return names.contains(withoutPort(host).toLowerCase(Locale.ROOT));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }
}
