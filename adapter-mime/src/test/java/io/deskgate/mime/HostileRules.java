package io.deskgate.mime;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What holds for every hostile message.
 *
 * @param elements that must not be in any HTML
 * @param attribute which attributes must not
 * @param schemes that links may have
 * @param fileName what must not be found in the name of a file
 */
record HostileRules(List<String> elements, Pattern attribute, List<String> schemes, Pattern fileName) {
    static HostileRules of(Map<String, Object> rules) {
        Map<String, Object> names = Json.object(rules.get("stored_filename_rules"));
        return new HostileRules(
                strings(rules, "dom_forbidden_elements"),
                Pattern.compile(rules.get("dom_forbidden_attr_regex").toString(), Pattern.CASE_INSENSITIVE),
                strings(rules, "dom_allowed_url_schemes"),
                Pattern.compile(names.get("display_forbidden_regex").toString()));
    }

    private static List<String> strings(Map<String, Object> rules, String key) {
        return Json.list(rules.get(key)).stream().map(Object::toString).toList();
    }
}
