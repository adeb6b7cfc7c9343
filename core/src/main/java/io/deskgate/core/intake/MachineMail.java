package io.deskgate.core.intake;

import io.deskgate.core.category.Category;
import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Classifier;
import io.deskgate.core.category.Evidence;
import io.deskgate.core.category.OwnNames;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.settings.MachineMailSettings;
import io.deskgate.core.settings.MachinePolicy;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells mail that no person wrote, and what is done with it. */
final class MachineMail {
    private final EmailParser parser;
    private final MachineMailSettings settings;

    MachineMail(IntakePorts ports, MachineMailSettings settings) {
        this.parser = ports.parser();
        this.settings = settings;
    }

    /** Who or what wrote it, to a desk with these branches. */
    Classification classify(Arrival arrival, List<Branch> branches, Notes notes) {
        Classifier classifier = new Classifier(ownNames(branches), parser::parse);
        Classification found = classifier.classify(arrival.header(), arrival.email(), arrival.envelope());
        notes.add("Who or what wrote it?", found.category().inWords() + because(found));
        return found;
    }

    /** How it ends because of what it is, if it does. {@code answers} says whether it belongs to a ticket of ours. */
    Optional<Ignored> end(Category category, boolean answers, Notes notes) {
        MachinePolicy policy = policyFor(category);
        if (policy == MachinePolicy.OPEN || policy == MachinePolicy.ATTACH && answers) {
            return Optional.empty();
        }
        String reason = policy == MachinePolicy.IGNORE ? "unwanted here" : "it belongs to no ticket of ours";
        notes.add("What is done with such mail?", "it is ignored: " + reason);
        return Optional.of(new Ignored(category + ", " + reason));
    }

    /** What is done with mail of a kind. What a person wrote is always let in, and never what we wrote ourselves. */
    private MachinePolicy policyFor(Category category) {
        return switch (category) {
            case PERSON -> MachinePolicy.OPEN;
            case OWN_MAIL, BOUNCE_RELAYED -> MachinePolicy.IGNORE;
            case OUT_OF_OFFICE, AUTO_REPLY, CHALLENGE, CALENDAR_ANSWER -> settings.answers();
            case NOTIFICATION, FEEDBACK_REPORT -> settings.reports();
            case MAILING_LIST, BULK -> settings.lists();
            case BOUNCE_FAILED, BOUNCE_DELAYED -> settings.bounces();
        };
    }

    private OwnNames ownNames(List<Branch> branches) {
        Set<String> addresses = new HashSet<>(settings.ownAddresses());
        for (Branch branch : branches) {
            addresses.addAll(branch.details().supportAddresses());
        }
        return new OwnNames(addresses, settings.ownMarks());
    }

    private static String because(Classification found) {
        for (Evidence evidence : found.evidence()) {
            if (evidence.category() == found.category()) {
                return ", by " + evidence.where();
            }
        }
        return "";
    }
}
