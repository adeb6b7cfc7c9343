package io.deskgate.core.category;

import io.deskgate.core.email.Email;
import io.deskgate.core.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * What subject and text tell. People write all of it, too: it is always weak, and it never makes a bounce alone,
 * because people ask what the bounces they got mean.
 */
final class WordClues {
    private static final List<Category> PROGRAMS =
            List.of(Category.CHALLENGE, Category.OUT_OF_OFFICE, Category.AUTO_REPLY);

    private final Clues clues;
    private SubjectLine subject = SubjectLine.of("");

    WordClues(Clues clues) {
        this.clues = clues;
    }

    void look(Email email) {
        boolean mayBounce = clues.speakFor(Category.BOUNCE_FAILED);
        subject = SubjectLine.of(email.subject());
        String words = Words.phrase(subject.rest());
        if (!subject.isPassedOn()) {
            PROGRAMS.forEach(category -> subject(category, words));
        }
        if (!subject.isAnswered()) {
            subject(Category.BOUNCE_FAILED, words);
        }
        text(Words.phrase(NewText.of(email.body().text())), mayBounce);
        answer(email);
    }

    private void subject(Category category, String words) {
        Optional<String> phrase = MachineWords.SUBJECTS.beginning(category, words);
        if (phrase.isPresent()) {
            clues.weak(category, "subject", phrase.get());
        } else if (clues.isProgram()) {
            likely(category, words);
        }
    }

    private void likely(Category category, String words) {
        Optional<String> phrase = MachineWords.LIKELY_SUBJECTS.beginning(category, words);
        if (phrase.isPresent()) {
            clues.hint(category, "subject", phrase.get());
        }
    }

    /** Only what is suspected already is looked for. */
    private void text(String words, boolean mayBounce) {
        if (mayBounce) {
            text(Category.BOUNCE_FAILED, words);
        }
        boolean answers = clues.speakFor(Category.OUT_OF_OFFICE) || clues.speakFor(Category.AUTO_REPLY);
        if (answers || clues.isProgram()) {
            PROGRAMS.forEach(category -> text(category, words));
        }
    }

    private void text(Category category, String words) {
        Optional<String> phrase = MachineWords.TEXTS.within(category, words);
        if (phrase.isPresent() && !subject.isAbout(phrase.get())) {
            clues.weak(category, "text", phrase.get());
        }
    }

    /** What a program writes by itself is an answer if it answers something. */
    private void answer(Email email) {
        if (clues.isProgram() && !email.inReplyTo().isEmpty()) {
            clues.hint(
                    Category.AUTO_REPLY, "in-reply-to", email.inReplyTo().get(0).toString());
        }
    }
}
