package io.deskgate.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection.SslEndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends connections on which the header of a request takes too long: the idle time restarts with each byte. */
final class PromptBeginning extends Handler.Wrapper implements Connection.Listener {
    private static final int LOOKS_IN_THAT_TIME = 4;

    private final Map<Connection, Wait> waits = new ConcurrentHashMap<>();
    private final Duration longest;

    /** After {@code longest}, and at most a quarter of it more, the connection ends. */
    PromptBeginning(Handler door, Duration longest) {
        super(door);
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        // The encryption below is a connection of its own, without requests.
        if (connection instanceof ConnectionMetaData) {
            waits.put(connection, Wait.FIRST);
            lookLater(connection);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        waits.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        waits.replace(connection, Wait.ANSWERING);
        Request.addCompletionListener(request, failure -> waits.replace(connection, new Wait(bytesIn(connection), 0)));
        return super.handle(request, response, callback);
    }

    private void look(Connection connection) {
        Wait before = waits.get(connection);
        if (before == null) {
            return;
        }
        Wait now = before.seen(bytesIn(connection));
        if (waits.replace(connection, before, now) && now.looks() > LOOKS_IN_THAT_TIME) {
            connection.close();
            return;
        }
        lookLater(connection);
    }

    private void lookLater(Connection connection) {
        long pause = longest.toMillis() / LOOKS_IN_THAT_TIME;
        getServer().getScheduler().schedule(() -> look(connection), pause, TimeUnit.MILLISECONDS);
    }

    // Encrypted bytes count too, or a record sent byte by byte would look like silence.
    private static long bytesIn(Connection connection) {
        return connection.getEndPoint() instanceof SslEndPoint tls
                ? tls.getSslConnection().getBytesIn()
                : connection.getBytesIn();
    }

    /** How often a header was seen begun since {@code bytes} had come in. */
    private record Wait(long bytes, int looks) {
        /** The first request is due from the opening on, also while encryption is being agreed. */
        static final Wait FIRST = new Wait(-1, 0);

        static final Wait ANSWERING = new Wait(Long.MAX_VALUE, 0);

        Wait seen(long bytesNow) {
            return bytesNow > bytes ? new Wait(bytes, looks + 1) : this;
        }
    }
}
