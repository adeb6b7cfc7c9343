package io.deskgate.mime;

/** What the name of a file ends with when only its media type is known. */
final class FileExtension {
    private static final int LONGEST = 5;

    private FileExtension() {}

    static String of(String mediaType) {
        return switch (mediaType) {
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "text/calendar" -> ".ics";
            case "text/vcard", "text/x-vcard", "text/directory" -> ".vcf";
            case "image/jpeg", "image/jpg", "image/pjpeg" -> ".jpg";
            case "image/svg+xml" -> ".svg";
            case "image/tiff" -> ".tif";
            case "application/pgp-signature", "application/pgp-encrypted" -> ".asc";
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> ".p7m";
            case "application/pkcs7-signature", "application/x-pkcs7-signature" -> ".p7s";
            case "application/msword" -> ".doc";
            case "application/vnd.ms-excel" -> ".xls";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
            case "application/ms-tnef", "application/vnd.ms-tnef" -> ".dat";
            case "audio/mpeg" -> ".mp3";
            case "application/octet-stream" -> ".bin";
            default -> fromSubtype(mediaType);
        };
    }

    private static String fromSubtype(String mediaType) {
        if (mediaType.startsWith("message/") || mediaType.startsWith("multipart/")) {
            return mediaType.equals("message/delivery-status") ? ".txt" : ".eml";
        }
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
        for (int i = 0; i < subtype.length(); i++) {
            if (!isPlain(subtype.charAt(i))) {
                return ".bin";
            }
        }
        return subtype.length() <= LONGEST ? ".".concat(subtype) : ".bin";
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
