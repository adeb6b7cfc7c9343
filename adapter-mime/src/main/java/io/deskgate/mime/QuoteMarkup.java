package io.deskgate.mime;

import java.util.Locale;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** How mail programs mark in HTML what they quote and sign. */
final class QuoteMarkup {
    private static final int MOST_NAMES = 12;

    /** What an element says about itself. */
    enum Mark {
        NONE,
        /** It is quoted, with all that is in it. */
        QUOTE,
        /** It is quoted, and so is all that follows. */
        QUOTE_TO_THE_END,
        SIGNATURE
    }

    private QuoteMarkup() {}

    static Mark of(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName().equals("includetail") ? Mark.QUOTE : Mark.NONE;
        }
        Mark named = byNames(element);
        if (named != Mark.NONE) {
            return named;
        }
        return switch (element.normalName()) {
            case "blockquote" -> isCited(element) ? Mark.QUOTE : Mark.NONE;
            case "hr" -> isReplyRule(element) ? Mark.QUOTE_TO_THE_END : Mark.NONE;
            case "div" -> OutlookQuote.of(element);
            default -> Mark.NONE;
        };
    }

    /** QUIRK: Gmail indents with quotes that have no border; they quote nobody. */
    static boolean isIndentation(Element blockquote) {
        return InlineStyle.exists(blockquote)
                && InlineStyle.value(blockquote, "border").startsWith("none")
                && InlineStyle.value(blockquote, "border-left").isEmpty();
    }

    /** Gmail's frame around attribution, quote, and answers that stand between quotes. */
    static boolean isGmailFrame(Element element) {
        return element.normalName().equals("div") && element.attributesSize() > 0 && hasGmailName(element);
    }

    private static boolean hasGmailName(Element element) {
        StringTokenizer names = new StringTokenizer(element.attr("class"));
        boolean found = false;
        for (int i = 0; i < MOST_NAMES && names.hasMoreTokens(); i++) {
            String name = plain(names.nextToken());
            found |= name.equals("gmail_quote") || name.equals("gmail_quote_container");
        }
        return found;
    }

    private static Mark byNames(Element element) {
        Mark mark = named(plain(element.attr("id")));
        StringTokenizer names = new StringTokenizer(element.attr("class"));
        for (int i = 0; i < MOST_NAMES && mark == Mark.NONE && names.hasMoreTokens(); i++) {
            mark = named(plain(names.nextToken()));
        }
        return mark != Mark.NONE ? mark : byMarkers(element);
    }

    private static Mark byMarkers(Element element) {
        return switch (element.attr("data-marker")) {
            case "__DIVIDER__" -> Mark.QUOTE_TO_THE_END;
            case "__QUOTED_TEXT__", "__HEADERS__" -> Mark.QUOTE;
            case "__SIG_PRE__", "__SIG_POST__" -> Mark.SIGNATURE;
            default -> byOtherAttributes(element);
        };
    }

    private static Mark byOtherAttributes(Element element) {
        if (element.hasAttr("data-signature-widget")
                || element.hasAttr("data-signatureblock")
                || element.attr("data-smartmail").equals("gmail_signature")) {
            return Mark.SIGNATURE;
        }
        return switch (element.attr("name").toLowerCase(Locale.ROOT)) {
            case "messagereplysection", "quote" -> Mark.QUOTE;
            case "messagesignaturesection" -> Mark.SIGNATURE;
            default -> Mark.NONE;
        };
    }

    /** QUIRK: Outlook on the web puts {@code x_} before the names of a message, once for each time it was answered. */
    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int start = 0;
        while (plain.startsWith("x_", start)) {
            start += 2;
        }
        return plain.substring(start);
    }

    private static Mark named(String name) {
        return switch (name) {
            case "moz-cite-prefix", "gmail_attr", "yahoo_quoted", "protonmail_quote", "tutanota_quote" -> Mark.QUOTE;
            case "airmail_on", "clean_bq", "front-blockquote", "history_container", "zmail_extra" -> Mark.QUOTE;
            case "missive_quote", "nylas-quote", "groupwisereplyheader", "reply-intro" -> Mark.QUOTE;
            case "appleoriginalcontents", "olk_src_body_section", "isreplycontent", "origbody" -> Mark.QUOTE;
            case "ntes-mailmaster-quote", "mail-quote-collapse", "xmail_quote", "k9mail-quote" -> Mark.QUOTE;
            case "ms-outlook-mobile-reference-message", "mail-editor-reference-message-container" -> Mark.QUOTE;
            case "aqm-original", "canaryblockquote", "edo-original", "fairemail_quote" -> Mark.QUOTE;
            case "divrplyfwdmsg", "appendonsend", "stopspelling", "zwchr", "_origmsg_" -> Mark.QUOTE_TO_THE_END;
            case "gmail_signature", "gmail_signature_prefix", "ms-outlook-mobile-signature" -> Mark.SIGNATURE;
            case "moz-signature", "protonmail_signature_block", "k9mail-signature", "bloop_sign" -> Mark.SIGNATURE;
            case "front-signature", "sh-signature", "mb_sig", "missive_signature", "signature" -> Mark.SIGNATURE;
            case "aqm-signature", "canarysig", "cm_signature", "edo-signature", "ninesignature" -> Mark.SIGNATURE;
            case "blue_signature", "fairemail_signature" -> Mark.SIGNATURE;
            case "ntes-pcmail-signature", "composer_signature", "tutanota_signature" -> Mark.SIGNATURE;
            default -> name.endsWith("yahoo_quoted") ? Mark.QUOTE : Mark.NONE;
        };
    }

    private static boolean isCited(Element blockquote) {
        return blockquote.attr("type").equalsIgnoreCase("cite")
                || blockquote.attr("cite").startsWith("mid:")
                || isBordered(blockquote);
    }

    private static boolean isBordered(Element blockquote) {
        String border = InlineStyle.value(blockquote, "border-left");
        boolean bordered = !border.isEmpty() && !border.startsWith("none") && !border.startsWith("0");
        return bordered && !hasGmailName(blockquote);
    }

    /** QUIRK: Outlook on the web draws this rule above the header of what is answered, and no other. */
    private static boolean isReplyRule(Element rule) {
        return rule.attr("tabindex").equals("-1")
                && InlineStyle.value(rule, "width").equals("98%");
    }
}
