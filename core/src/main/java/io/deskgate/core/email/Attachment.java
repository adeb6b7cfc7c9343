package io.deskgate.core.email;

/**
 * A file that came with a message.
 *
 * @param name to show and to save under: never empty, no folder, nothing invisible, at most 255 bytes of UTF-8
 * @param mediaType as the sender labelled it, for example {@code application/pdf}, in lower case
 * @param sha256 of the decoded bytes, lower-case hex
 * @param inline whether the message shows it in its text
 * @param contentId without angle brackets, empty when there is none (RFC 2392)
 * @param content the decoded bytes; readable while the {@link Email} is open
 */
public record Attachment(
        String name, String mediaType, String sha256, boolean inline, String contentId, Content content) {

    /** Number of decoded bytes. */
    public long size() {
        return content.size();
    }
}
