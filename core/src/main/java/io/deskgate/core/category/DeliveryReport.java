package io.deskgate.core.category;

import java.util.List;
import java.util.Locale;

/**
 * Fields about recipients as RFC 3464 defines them. Blank lines between recipients are often missing or too many, so a
 * recipient ends where its fields begin anew.
 */
final class DeliveryReport {
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_DIAGNOSTIC = 500;

    private final List<BouncedRecipient> recipients;
    private String finalRecipient = "";
    private String originalRecipient = "";
    private String action = "";
    private String status = "";
    private String diagnostic = "";

    private DeliveryReport(List<BouncedRecipient> recipients) {
        this.recipients = recipients;
    }

    /** Adds the recipients of one report. */
    static void read(String text, List<BouncedRecipient> recipients) {
        DeliveryReport report = new DeliveryReport(recipients);
        FieldLines lines = new FieldLines(text);
        while (lines.next()) {
            report.field(lines.name(), lines.value());
        }
        report.endRecipient();
    }

    private void field(String name, String value) {
        switch (name) {
            case "final-recipient" -> {
                endIf(!finalRecipient.isEmpty());
                finalRecipient = address(value);
            }
            case "original-recipient" -> {
                endIf(!originalRecipient.isEmpty());
                originalRecipient = address(value);
            }
            case "action" -> action = value;
            case "status" -> status = StatusCode.in(value);
            case "diagnostic-code" -> diagnostic = OneLine.of(behindType(value), LONGEST_DIAGNOSTIC);
            default -> {
                // of no use to us
            }
        }
    }

    private void endIf(boolean begun) {
        if (begun) {
            endRecipient();
        }
    }

    private void endRecipient() {
        String address = finalRecipient.isEmpty() ? originalRecipient : finalRecipient;
        if (!address.isEmpty() && recipients.size() < Bounce.MOST_RECIPIENTS) {
            String code = StatusCode.better(status, StatusCode.in(diagnostic));
            recipients.add(new BouncedRecipient(address, action(code), code, diagnostic));
        }
        finalRecipient = originalRecipient = action = status = diagnostic = "";
    }

    private DeliveryAction action(String code) {
        if (!action.isEmpty()) {
            return DeliveryAction.named(action);
        }
        return code.startsWith("2") ? DeliveryAction.DELIVERED : DeliveryAction.FAILED;
    }

    /** QUIRK: RFC 3464 wants "rfc822; kim@x.example"; McAfee and others leave the type out or add brackets. */
    private static String address(String value) {
        String address = behindType(value);
        int from = address.startsWith("<") ? 1 : 0;
        int end = address.indexOf('>');
        return OneLine.of(address.substring(from, end < from ? address.length() : end), LONGEST_ADDRESS);
    }

    private static String behindType(String value) {
        int semicolon = value.indexOf(';');
        boolean typed =
                semicolon > 0 && isType(value.substring(0, semicolon).strip().toLowerCase(Locale.ROOT));
        return typed ? value.substring(semicolon + 1).strip() : value.strip();
    }

    private static boolean isType(String word) {
        return switch (word) {
            case "rfc822", "rfc-822", "utf-8", "smtp", "x-unix", "x400", "unknown", "lmtp", "dns" -> true;
            default -> word.startsWith("x-");
        };
    }
}
