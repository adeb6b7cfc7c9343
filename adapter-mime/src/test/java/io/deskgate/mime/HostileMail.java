package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** One hostile message and what must hold of it, as far as that is for the parser to keep. */
record HostileMail(String file, Map<String, Object> expected, HostileRules rules) {
    private static final int MOST_GROWTH = 4;

    static List<HostileMail> in(Path folder) throws IOException {
        Map<String, Object> all = Json.object(Files.readString(folder.resolve("expect.json")));
        HostileRules rules = HostileRules.of(Json.object(all.get("global_rules")));
        return Json.list(all.get("messages")).stream()
                .map(Json::object)
                .map(entry -> new HostileMail(entry.get("file").toString(), entry, rules))
                .toList();
    }

    void check(Email email, int bytes) {
        assertThat(List.of(strings("must_contain"))).allMatch(email.body().text()::contains);
        assertThat(List.of(strings("must_contain_subject"))).allMatch(email.subject()::contains);
        assertThat(email.subject()).matches(line -> line.chars().noneMatch(Character::isISOControl), "is one line");
        assertThat(email.to()).hasSizeLessThanOrEqualTo(1000);
        assertThat(email.body().html().length()).isLessThanOrEqualTo(Math.max(1024, MOST_GROWTH * bytes));
        checkSender(email);
        checkFiles(email);
        String safe = email.body().html();
        assertThat(HtmlBody.of(safe, EnumSet.noneOf(Defect.class)).safe())
                .as("cleaned again")
                .isEqualTo(safe);
        Jsoup.parse(email.body().html()).body().getAllElements().forEach(this::checkElement);
    }

    private void checkSender(Email email) {
        String sender = email.sender().map(EmailAddress::key).orElse("");
        // Who only claims to be an agent is for Authentication-Results to tell, not for the parser.
        if (!file.contains("spoof-agent")) {
            assertThat(sender).isNotIn((Object[]) strings("not_attributed_to"));
        }
    }

    private void checkFiles(Email email) {
        Object least = expected.getOrDefault("attachments_min", 0L);
        assertThat(email.attachments()).hasSizeGreaterThanOrEqualTo(((Number) least).intValue());
        for (Attachment file : email.attachments()) {
            assertThat(file.name()).doesNotContainPattern(rules.fileName());
            assertThat(file.name().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        }
        Json.list(expected.getOrDefault("attachments", List.of())).stream()
                .map(Json::object)
                .forEach(wanted -> assertThat(email.attachments()).anyMatch(file -> isWanted(file, wanted)));
    }

    private static boolean isWanted(Attachment file, Map<String, Object> wanted) {
        return file.name().equals(wanted.getOrDefault("name", file.name()))
                && file.sha256().equals(wanted.getOrDefault("sha256", file.sha256()));
    }

    private void checkElement(Element element) {
        assertThat(rules.elements()).doesNotContain(element.normalName());
        for (Attribute attribute : element.attributes()) {
            assertThat(attribute.getKey()).doesNotMatch(rules.attribute());
            if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                checkAddress(element, attribute.getValue());
            }
        }
    }

    private void checkAddress(Element element, String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
        assertThat(rules.schemes()).contains(scheme);
        if (element.normalName().equals("img")) {
            assertThat(scheme).isEqualTo("cid");
        }
    }

    private String[] strings(String key) {
        return Json.list(expected.getOrDefault(key, List.of())).stream()
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
