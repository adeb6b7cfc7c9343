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
        if (mediaType.startsWith("audio/")) {
            return ofSound(subtype);
        }
        return mediaType.startsWith("application/") ? ofApplication(subtype) : ofPicture(subtype);
    }

    private static String ofText(String subtype) {
        return switch (subtype) {
            case "plain", "rfc822-headers" -> ".txt";
            case "calendar" -> ".ics";
            case "vcard", "x-vcard", "directory" -> ".vcf";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofSound(String subtype) {
        return switch (subtype) {
            case "mpeg", "mp3", "x-mp3" -> ".mp3";
            case "mp4", "x-m4a" -> ".m4a";
            case "wav", "x-wav", "vnd.wave" -> ".wav";
            case "amr" -> ".amr";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofPicture(String subtype) {
        return switch (subtype) {
            case "jpeg", "pjpeg", "jpg" -> ".jpg";
            case "svg+xml" -> ".svg";
            case "tiff" -> ".tif";
            case "x-png" -> ".png";
            case "bmp", "x-ms-bmp", "x-bmp" -> ".bmp";
            case "x-icon", "vnd.microsoft.icon" -> ".ico";
            case "mpeg" -> ".mpg";
            case "quicktime" -> ".mov";
            case "x-msvideo" -> ".avi";
            default -> ofSubtype(subtype);
        };
    }

    private static String ofApplication(String subtype) {
        return switch (subtype) {
            case "pgp-signature", "pgp-encrypted", "pgp-keys" -> ".asc";
            case "pkcs7-mime", "x-pkcs7-mime" -> ".p7m";
            case "pkcs7-signature", "x-pkcs7-signature" -> ".p7s";
            case "ms-tnef", "vnd.ms-tnef" -> ".dat";
            case "zip", "x-zip", "x-zip-compressed" -> ".zip";
            case "gzip", "x-gzip" -> ".gz";
            case "x-7z-compressed" -> ".7z";
            case "vnd.rar", "x-rar-compressed", "x-rar" -> ".rar";
            case "postscript" -> ".ps";
            case "javascript", "x-javascript" -> ".js";
            case "mac-binhex40" -> ".hqx";
            case "ics" -> ".ics";
            default -> ofOffice(subtype);
        };
    }

    private static String ofOffice(String subtype) {
        return switch (subtype) {
            case "x-pdf" -> ".pdf";
            case "msword" -> ".doc";
            case "vnd.ms-excel", "msexcel" -> ".xls";
            case "vnd.ms-powerpoint", "mspowerpoint" -> ".ppt";
            case "vnd.ms-outlook" -> ".msg";
            case "vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
            case "vnd.openxmlformats-officedocument.presentationml.presentation" -> ".pptx";
            case "vnd.oasis.opendocument.text" -> ".odt";
            case "vnd.oasis.opendocument.spreadsheet" -> ".ods";
            case "vnd.oasis.opendocument.presentation" -> ".odp";
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
