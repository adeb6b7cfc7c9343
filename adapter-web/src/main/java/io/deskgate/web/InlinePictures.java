package io.deskgate.web;

import io.deskgate.core.email.Content;
import io.deskgate.core.ticket.StoredAttachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The pictures that came with a message, put into its HTML where that shows them (RFC 2392). */
final class InlinePictures {
    /** Of all pictures of one message together; further ones stay files. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** No SVG: that is a document. */
    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** As our own HTML policy writes it. */
    private static final String BEGIN = "<img src=\"cid:";

    private final List<StoredAttachment> files;
    private final IntFunction<Optional<Content>> content;
    private long room = MOST_BYTES;

    /** The files of one message, and how to come by the bytes of one by its number. */
    InlinePictures(List<StoredAttachment> files, IntFunction<Optional<Content>> content) {
        this.files = files;
        this.content = content;
    }

    String shownIn(String html) {
        StringBuilder shown = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf(BEGIN); at >= 0; at = html.indexOf(BEGIN, from)) {
            int id = at + BEGIN.length();
            int end = html.indexOf('"', id);
            shown.append(html, from, at).append("<img src=\"").append(address(html.substring(id, end)));
            from = end;
        }
        return shown.append(html, from, html.length()).toString();
    }

    private String address(String id) {
        String meant = unescaped(id);
        for (StoredAttachment file : files) {
            if (file.contentId().equals(meant) && KINDS.contains(file.mediaType()) && file.size() <= room) {
                room -= file.size();
                return content.apply(file.number())
                        .map(bytes -> "data:" + file.mediaType() + ";base64," + base64(bytes))
                        .orElse("cid:" + id);
            }
        }
        return "cid:" + id;
    }

    private static String base64(Content content) {
        try (InputStream bytes = content.open()) {
            return Base64.getEncoder().encodeToString(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a picture of a message", e);
        }
    }

    private static String unescaped(String id) {
        return id.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
