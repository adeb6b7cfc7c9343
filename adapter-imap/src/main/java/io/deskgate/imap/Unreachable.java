package io.deskgate.imap;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.TemporaryFailure;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Why a server cannot be spoken with, and what to do about it. */
final class Unreachable {
    private static final String NAME_AND_PORT = "check server and port (993 with SSL, 143 without)";

    private Unreachable() {}

    /** The failure that this means. */
    static TemporaryFailure failure(MailServer server, IOException e) {
        String why = e instanceof UnknownHostException ? "nobody knows this name" : text(e);
        return new TemporaryFailure("no connection to the mail server " + server + ": " + why, advice(server, e), e);
    }

    /** It takes connections and says nothing, or not enough. */
    static TemporaryFailure silence(MailServer server, String late, Throwable e) {
        String advice = server.encryption() == Encryption.TLS
                ? NAME_AND_PORT + "; a firewall may hold the answers back"
                : NAME_AND_PORT + "; a server that expects SSL says nothing before: switch SSL on if this is its port";
        return new TemporaryFailure("no connection to the mail server " + server + ": " + late, advice, e);
    }

    private static String advice(MailServer server, IOException e) {
        if (e instanceof UnknownHostException) {
            return "check the name of the server, and whether this machine can look up names";
        }
        if (e instanceof SocketTimeoutException || text(e).contains("timed out")) {
            return NAME_AND_PORT + "; a firewall on the way may drop what we send";
        }
        if (e instanceof NoRouteToHostException || text(e).contains("unreachable")) {
            return "check the network of this machine: there is no way to that address";
        }
        if (e instanceof ConnectException) {
            return NAME_AND_PORT + ", and whether the mail server runs: nobody answers there";
        }
        return server.encryption() == Encryption.TLS ? encrypted(e) : NAME_AND_PORT;
    }

    private static String encrypted(IOException e) {
        String text = text(e).toLowerCase(Locale.ROOT);
        if (text.contains("unsupported or unrecognized ssl message") || text.contains("plaintext")) {
            return "this port speaks no SSL: use port 993, or switch SSL off, which asks for STARTTLS instead";
        }
        if (text.contains("protocol_version") || text.contains("handshake_failure") || text.contains("cipher")) {
            return "server and this Java have no kind of TLS in common: whoever runs the server must bring it up to date";
        }
        boolean hungUp = e instanceof SSLException || e instanceof EOFException || text.contains("reset");
        return hungUp ? "it hung up before all was private: " + NAME_AND_PORT : NAME_AND_PORT;
    }

    private static String text(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
