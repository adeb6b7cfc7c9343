package io.deskgate.core.category;

/**
 * One recipient in a mail server's report.
 *
 * @param address as the report has it, at most 320 characters
 * @param status such as {@code 5.1.1} (RFC 3463); empty when it is not told
 * @param diagnostic what the servers said, on one line, at most 500 characters
 */
public record BouncedRecipient(String address, DeliveryAction action, String status, String diagnostic) {}
