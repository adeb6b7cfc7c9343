package io.deskgate.mime;

/** What the name of a file ends with when only its media type is known. */
final class FileExtension {
    private static final String UNKNOWN = ".bin";
    private static final int LONGEST = 5;

    private FileExtension() {}

    static String of(String mediaType) {
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
        if (mediaType.startsWith("text/")) {
            return ofText(subtype);
        }
        if (mediaType.startsWith("message/") || mediaType.startsWith("multipart/")) {
            return subtype.equals("delivery-status") ? ".txt" : ".eml";
        }
        return mediaType.startsWith("application/") ? ofApplication(subtype) : ofMedia(subtype);
    }

    private static String ofText(String subtype) {
        return switch (subtype) {
            case "plain", "rfc822-headers" -> ".txt";
            case "calendar" -> ".ics";
            case "vcard", "x-vcard", "directory" -> ".vcf";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofMedia(String subtype) {
        return switch (subtype) {
            case "jpeg", "pjpeg" -> ".jpg";
            case "svg+xml" -> ".svg";
            case "tiff" -> ".tif";
            case "mpeg" -> ".mp3";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofApplication(String subtype) {
        return switch (subtype) {
            case "pgp-signature", "pgp-encrypted" -> ".asc";
            case "pkcs7-mime", "x-pkcs7-mime" -> ".p7m";
            case "pkcs7-signature", "x-pkcs7-signature" -> ".p7s";
            case "msword" -> ".doc";
            case "vnd.ms-excel" -> ".xls";
            case "vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
            case "ms-tnef", "vnd.ms-tnef" -> ".dat";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofSubtype(String subtype) {
        for (int i = 0; i < subtype.length(); i++) {
            char c = subtype.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return UNKNOWN;
            }
        }
        return subtype.length() <= LONGEST ? ".".concat(subtype) : UNKNOWN;
    }
}
