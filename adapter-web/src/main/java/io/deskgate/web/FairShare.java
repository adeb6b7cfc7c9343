package io.deskgate.web;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection.SslEndPoint;

/** Keeps one visitor from taking all connections there are. A proxy whose word counts stands for many. */
final class FairShare implements Connection.Listener {
    /** An office of some dozens behind one address is well below; five strangers cannot take all. */
    static final int MOST_CONNECTIONS_OF_ONE = 200;

    private final Map<Connection, String> visitors = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final ProxyTrust proxies;

    FairShare(ProxyTrust proxies) {
        this.proxies = proxies;
    }

    @Override
    public void onOpened(Connection connection) {
        // What is encrypted is a second connection over the first.
        boolean first = !(connection.getEndPoint() instanceof SslEndPoint);
        if (first && connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress peer) {
            count(connection, peer.getAddress().getHostAddress());
        }
    }

    private void count(Connection connection, String address) {
        if (proxies.isTrusted(address)) {
            return;
        }
        String visitor = NumericAddress.network(address);
        visitors.put(connection, visitor);
        if (open.merge(visitor, 1, Integer::sum) > MOST_CONNECTIONS_OF_ONE) {
            connection.close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        String visitor = visitors.remove(connection);
        if (visitor != null) {
            open.computeIfPresent(visitor, (who, count) -> count == 1 ? null : count - 1);
        }
    }
}
