package io.deskgate.mime.compare;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.mime.MimeEmailParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints where the parsers disagree, tabs between: field, file, our defects, our answer, Jakarta Mail's, mime4j's. */
final class Differential {
    private Differential() {}

    public static void main(String[] folders) throws Exception {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".eml"))
                        .sorted()
                        .toList()) {
                    compare(Path.of(folder).relativize(file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void compare(Path name, byte[] bytes) throws Exception {
        try (Email email = new MimeEmailParser().parse(RawEmail.of(Content.of(bytes)))) {
            List<View> views = List.of(OurView.of(email), JakartaView.of(bytes), Mime4jView.of(bytes));
            String place = name + "\t" + email.defects();
            print("sender", place, views, View::sender);
            print("subject", place, views, View::subject);
            files(place, views);
        }
    }

    private static void print(String field, String place, List<View> views, Function<View, String> part) {
        List<String> seen = views.stream()
                .map(view -> view.hasFailed() ? view.sender() : part.apply(view))
                .toList();
        line(field, place, seen);
    }

    /** Files only we see at all, and files only others see as such. */
    private static void files(String place, List<View> views) {
        View ours = views.get(0);
        line("files", place, List.of("", difference(ours, views.get(1)), difference(ours, views.get(2))));
    }

    private static String difference(View ours, View other) {
        if (other.hasFailed()) {
            return other.sender();
        }
        long invented =
                ours.files().stream().filter(f -> !other.parts().contains(f)).count();
        long missed =
                other.files().stream().filter(f -> !ours.files().contains(f)).count();
        return invented + missed == 0 ? "" : "only we " + invented + ", only they " + missed;
    }

    private static void line(String field, String place, List<String> seen) {
        boolean same = seen.get(0).equals(seen.get(1)) && seen.get(0).equals(seen.get(2));
        String text = field + "\t" + place + "\t"
                + String.join("\t", seen.stream().map(Differential::plain).toList());
        System.out.println((same ? "same\t" : "other\t") + text);
    }

    private static String plain(String text) {
        String cut = text.length() > 120 ? text.substring(0, 120) : text;
        return cut.chars()
                .collect(StringBuilder::new, (out, c) -> out.append(c < ' ' ? ' ' : (char) c), StringBuilder::append)
                .toString();
    }
}
