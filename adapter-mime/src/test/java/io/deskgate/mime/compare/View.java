package io.deskgate.mime.compare;

import io.deskgate.core.email.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one parser sees of a message, in a form that compares.
 *
 * @param parts hashes of all decoded parts that hold no others
 * @param files hashes of those among them that are no text to read
 */
record View(String sender, String subject, List<String> parts, List<String> files) {
    /** For a parser that gave up. */
    static View failed(Throwable cause) {
        return new View("!" + cause.getClass().getSimpleName(), "", List.of(), List.of());
    }

    boolean hasFailed() {
        return sender.startsWith("!");
    }

    /** A view being put together part by part. */
    static final class Sketch {
        private final List<String> parts = new ArrayList<>();
        private final List<String> files = new ArrayList<>();

        void part(byte[] content, String type, String name, String disposition) {
            String hash = Sha256.hex(content).substring(0, 12);
            boolean text = type.startsWith("text/") && name.isEmpty() && !disposition.equals("attachment");
            parts.add(hash);
            if (!text) {
                files.add(hash);
            }
        }

        View view(String sender, String subject) {
            return new View(sender.strip().toLowerCase(Locale.ROOT), oneLine(subject), parts, files);
        }
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
