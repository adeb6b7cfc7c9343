package io.deskgate.imap;

import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/** The library's side of a conversation, over a connection that is ours. It keeps no log. */
final class Speaker extends IMAPProtocol {
    private final Connection connection;

    /** Hears the greeting. */
    Speaker(Connection connection) throws IOException, ProtocolException {
        super("imap", "127.0.0.1", 1, over(connection), false, new MailLogger(Speaker.class, "imap", false, null));
        this.connection = connection;
    }

    /** From now on the limits of this step count for what is under way. */
    void limit(Step step) {
        connection.begin(step);
    }

    private static Properties over(Connection connection) {
        Properties properties = new Properties();
        properties.put("mail.imap.socketFactory", ReadySocket.factoryOf(connection));
        properties.put("mail.imap.socketFactory.fallback", "false");
        return properties;
    }
}
