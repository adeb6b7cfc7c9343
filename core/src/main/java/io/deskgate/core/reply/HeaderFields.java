package io.deskgate.core.reply;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The header of a quoted message as lines: From, Sent, To, Subject, in whatever language and order. */
final class HeaderFields implements HeadFinder {
    private static final int MOST_LINES = 30;
    private static final int MOST_FOLDED = 3;

    @Override
    public Optional<Head> at(Lines lines, int line) {
        HeaderLabel label = HeaderLabel.of(lines, line);
        boolean mayBegin = label != HeaderLabel.NONE && label != HeaderLabel.CC && label != HeaderLabel.OTHER;
        return mayBegin ? new Block(lines, line).head() : Optional.empty();
    }

    private static final class Block {
        private final Lines lines;
        private final int first;
        private final Set<HeaderLabel> labels = EnumSet.noneOf(HeaderLabel.class);
        private boolean hasAddress;
        private boolean hasDigit;
        private int end;

        Block(Lines lines, int first) {
            this.lines = lines;
            this.first = first;
        }

        Optional<Head> head() {
            int gap = 0;
            for (int line = first; line < Math.min(first + MOST_LINES, lines.count()) && gap <= MOST_FOLDED; line++) {
                HeaderLabel label = HeaderLabel.of(lines, line);
                if (isRepeated(label)) {
                    break;
                }
                gap = label == HeaderLabel.NONE ? gap(line, gap) : 0;
                if (label != HeaderLabel.NONE) {
                    take(label, line);
                }
            }
            return isHeader() ? Optional.of(new Head(Head.Kind.HEADER, first, end)) : Optional.empty();
        }

        /** Two senders are two headers. */
        private boolean isRepeated(HeaderLabel label) {
            return label != HeaderLabel.CC && label != HeaderLabel.OTHER && labels.contains(label);
        }

        /** Lines without a label so far. A second blank line ends the header, long recipient lists do not. */
        private int gap(int line, int gap) {
            boolean twoBlank = lines.isBlank(line) && line > 0 && lines.isBlank(line - 1);
            boolean prose = !lines.isBlank(line) && lines.isBlank(line - 1);
            return twoBlank || prose ? MOST_FOLDED + 1 : gap + 1;
        }

        private void take(HeaderLabel label, int line) {
            labels.add(label);
            end = line + 1;
            noteValue(line);
            if (line + 1 < lines.count() && !lines.isBlank(line + 1)) {
                noteValue(line + 1);
            }
        }

        private void noteValue(int line) {
            String content = lines.content(line);
            hasAddress |= content.indexOf('@') >= 0;
            hasDigit |= content.chars().anyMatch(Character::isDigit);
        }

        /** QUIRK: people fill in forms ("From: Berlin / To: Rome / Date: 3 May"), which look nearly the same. */
        private boolean isHeader() {
            boolean mail = labels.contains(HeaderLabel.SENT) || labels.contains(HeaderLabel.SUBJECT);
            if (labels.contains(HeaderLabel.FROM)) {
                return labels.contains(HeaderLabel.SENT)
                        || labels.size() > 2 && (mail || hasAddress)
                        || labels.size() == 2 && hasAddress && !labels.contains(HeaderLabel.OTHER);
            }
            boolean dated = labels.contains(HeaderLabel.SENT) || labels.contains(HeaderLabel.DATE) && hasDigit;
            return dated && labels.contains(HeaderLabel.TO) && (labels.contains(HeaderLabel.SUBJECT) || hasAddress);
        }
    }
}
