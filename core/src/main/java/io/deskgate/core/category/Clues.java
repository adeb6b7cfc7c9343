package io.deskgate.core.category;

import java.util.ArrayList;
import java.util.List;

/** The evidence as it is gathered, and what it comes to. */
final class Clues {
    /** More proves nothing more. */
    static final int MOST = 40;

    private static final int LONGEST = 200;

    private final List<Evidence> all = new ArrayList<>(2);

    void hint(Category category, String where, String said) {
        add(category, Strength.HINT, where, said);
    }

    void weak(Category category, String where, String said) {
        add(category, Strength.WEAK, where, said);
    }

    void strong(Category category, String where, String said) {
        add(category, Strength.STRONG, where, said);
    }

    private void add(Category category, Strength strength, String where, String said) {
        if (all.size() < MOST) {
            all.add(new Evidence(category, strength, where, OneLine.of(said, LONGEST)));
        }
    }

    List<Evidence> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean speakFor(Category category) {
        for (Evidence evidence : all) {
            if (evidence.category() == category) {
                return true;
            }
        }
        return false;
    }

    int weight(Category category) {
        int weight = 0;
        for (Evidence evidence : all) {
            weight += evidence.category() == category ? evidence.strength().weight() : 0;
        }
        return weight;
    }

    /** The most special category that is believed. A bounce is only said to have failed: its report says more. */
    Category verdict() {
        if (believe(Category.BOUNCE_FAILED)) {
            return Category.BOUNCE_FAILED;
        }
        if (believe(Category.FEEDBACK_REPORT)) {
            return Category.FEEDBACK_REPORT;
        }
        if (believe(Category.OWN_MAIL)) {
            return Category.OWN_MAIL;
        }
        if (believe(Category.CALENDAR_ANSWER)) {
            return Category.CALENDAR_ANSWER;
        }
        return isProgram() ? program() : readers();
    }

    /** Whether a program other than a mail server wrote it, as far as is known by now. */
    boolean isProgram() {
        int answers = weight(Category.OUT_OF_OFFICE) + weight(Category.AUTO_REPLY) + weight(Category.CHALLENGE);
        // QUIRK: vacation(1) and its kin say no more than Precedence: bulk or junk beside what they write.
        boolean likeVacation = answers > 0 && believe(Category.BULK) && !speakFor(Category.MAILING_LIST);
        return answers + weight(Category.NOTIFICATION) >= Strength.ENOUGH || likeVacation;
    }

    private Category program() {
        if (weight(Category.CHALLENGE) > 0) {
            return Category.CHALLENGE;
        }
        if (speakFor(Category.OUT_OF_OFFICE)) {
            return Category.OUT_OF_OFFICE;
        }
        return speakFor(Category.AUTO_REPLY) ? Category.AUTO_REPLY : Category.NOTIFICATION;
    }

    private Category readers() {
        // Lists offer to unsubscribe as newsletters do, and newsletters have list ids: what there is more of decides.
        if (believe(Category.MAILING_LIST) && weight(Category.MAILING_LIST) >= weight(Category.BULK)) {
            return Category.MAILING_LIST;
        }
        return believe(Category.BULK) ? Category.BULK : Category.PERSON;
    }

    private boolean believe(Category category) {
        return weight(category) >= Strength.ENOUGH;
    }
}
