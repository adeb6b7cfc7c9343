package io.deskgate.core.reply;

import java.util.Optional;

/** QUIRK: GroupWise introduces unmarked quotes with {@code >>> Kim Lee <kim@example.org> 03.03.26 15:32 >>>}. */
final class GroupWiseLine implements HeadFinder {
    @Override
    public Optional<Head> at(Lines lines, int line) {
        if (lines.firstChar(line) != '>' || !lines.mayMark(line)) {
            return Optional.empty();
        }
        String content = lines.content(line);
        boolean around = content.startsWith(">>> ") && (content.endsWith(" >>>") || content.endsWith("wrote:"));
        Dates dates = Dates.of(content);
        boolean evidence = Addresses.hasAddress(content) || dates.dated() && dates.timed();
        return around && evidence ? Optional.of(new Head(Head.Kind.ATTRIBUTION, line, line + 1)) : Optional.empty();
    }
}
