package io.deskgate.imap;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The way to the server that was begun last. Once cut, it and all later ones are closed, whoever waits for an answer there. */
final class Dialled {
    private final List<Socket> latest = new ArrayList<>();
    private boolean cut;

    synchronized void begin(Socket socket) {
        latest.clear();
        latest.add(socket);
        if (cut) {
            close();
        }
    }

    synchronized void cut() {
        cut = true;
        close();
    }

    private void close() {
        for (Socket socket : latest) {
            try {
                socket.close();
            } catch (IOException e) {
                // It was closed already.
            }
        }
    }
}
