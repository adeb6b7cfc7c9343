package io.deskgate.core.intake;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.Segment;
import io.deskgate.core.reply.ReplyTrimmer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What of a text is new. Whoever reads a message ahead may find that out ahead as well. */
final class ReplyCuts {
    private final ReplyDelimiters delimiters;
    private final Map<Body, List<Segment>> ahead = Collections.synchronizedMap(new IdentityHashMap<>());

    ReplyCuts(ReplyDelimiters delimiters) {
        this.delimiters = delimiters;
    }

    List<Segment> of(Email email) {
        List<Segment> known = ahead.get(email.body());
        return known == null ? cut(email) : known;
    }

    /** Finds it out for a message that names another; it has to be {@link #forget forgotten} one day. */
    void readAhead(Email email) {
        if (!email.references().isEmpty()) {
            ahead.put(email.body(), cut(email));
        }
    }

    void forget(Email email) {
        ahead.remove(email.body());
    }

    private List<Segment> cut(Email email) {
        return new ReplyTrimmer(delimiters.lines()).trim(email).segments();
    }
}
