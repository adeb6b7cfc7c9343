package io.deskgate.core.ticket;

/**
 * A file kept with a ticket. Its bytes are fetched apart.
 *
 * @param number of this file within the ticket, from 1, in the order of arrival
 * @param size in bytes
 * @param sha256 lower-case hex
 * @param contentId without angle brackets, empty when there is none
 */
public record StoredAttachment(
        int number, String name, String mediaType, long size, String sha256, boolean inline, String contentId) {}
