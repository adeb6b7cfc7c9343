package io.deskgate.mime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON that is known to be right: objects as maps, lists, strings, whole numbers as Long. */
final class Json {
    private final String source;
    private int position;

    private Json(String source) {
        this.source = source;
    }

    static Map<String, Object> object(String text) {
        return object(new Json(text).value());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private Object value() {
        char c = skipTo();
        return switch (c) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        position++;
        while (skipTo() != '}') {
            String name = string();
            skipTo();
            position++;
            members.put(name, value());
            position += skipTo() == ',' ? 1 : 0;
        }
        position++;
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        position++;
        while (skipTo() != ']') {
            elements.add(value());
            position += skipTo() == ',' ? 1 : 0;
        }
        position++;
        return elements;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        position++;
        while (source.charAt(position) != '"') {
            text.append(source.charAt(position) == '\\' ? escape() : source.charAt(position));
            position++;
        }
        position++;
        return text.toString();
    }

    private char escape() {
        position++;
        char c = source.charAt(position);
        if (c == 'u') {
            position += 4;
            return (char) Integer.parseInt(source.substring(position - 3, position + 1), 16);
        }
        int at = "bfnrt".indexOf(c);
        return at < 0 ? c : "\b\f\n\r\t".charAt(at);
    }

    private Object word() {
        int from = position;
        while (position < source.length() && ",]} \n\r\t".indexOf(source.charAt(position)) < 0) {
            position++;
        }
        String word = source.substring(from, position);
        boolean number = Character.isDigit(word.charAt(word.length() - 1)) && word.indexOf('.') < 0;
        return number ? (Object) Long.valueOf(word) : word;
    }

    private char skipTo() {
        while (source.charAt(position) <= ' ') {
            position++;
        }
        return source.charAt(position);
    }
}
