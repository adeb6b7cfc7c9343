package io.deskgate.imap;

import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/** The library's side of a conversation, over a connection that is ours. It keeps no log. */
final class Speaker extends IMAPProtocol {
    /** Hears the greeting. */
    Speaker(Connection connection) throws IOException, ProtocolException {
        super("imap", "127.0.0.1", 1, over(connection), false, new MailLogger(Speaker.class, "imap", false, null));
    }

    private static Properties over(Connection connection) {
        Properties properties = new Properties();
        properties.put("mail.imap.socketFactory", ReadySocket.factoryOf(connection));
        properties.put("mail.imap.socketFactory.fallback", "false");
        return properties;
    }
}
