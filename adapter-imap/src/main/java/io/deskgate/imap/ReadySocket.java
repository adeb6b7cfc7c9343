package io.deskgate.imap;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** A connection that is there already, in the form the protocol library wants to be given one. */
final class ReadySocket extends Socket {
    private final Connection connection;

    private ReadySocket(Connection connection) {
        this.connection = connection;
    }

    static SocketFactory factoryOf(Connection connection) {
        return new Factory(connection);
    }

    @Override
    public void connect(SocketAddress address, int millis) {
        // It is connected.
    }

    @Override
    public void connect(SocketAddress address) {
        // It is connected.
    }

    @Override
    public void setSoTimeout(int millis) {
        // The alarm watches the time.
    }

    @Override
    public InputStream getInputStream() {
        return connection.in();
    }

    @Override
    public OutputStream getOutputStream() {
        return connection.out();
    }

    @Override
    public void close() {
        connection.close();
    }

    private static final class Factory extends SocketFactory {
        private final Connection connection;

        Factory(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Socket createSocket() {
            return new ReadySocket(connection);
        }

        @Override
        public Socket createSocket(String host, int port) {
            return createSocket();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            return createSocket();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return createSocket();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            return createSocket();
        }
    }
}
