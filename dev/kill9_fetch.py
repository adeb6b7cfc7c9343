"""dev/kill9 --fetch: a mailbox that is filled while deskgate fetch is killed at it, for each way to settle messages."""
import collections
import contextlib
import os
import random
import re
import signal
import subprocess
import time

import dovecot
import rig

WAYS = ("keep", "seen", "delete", "move:Done")
MESSAGES_PER_KILL = 8
WAITING_AT_FIRST = 60


class Mailbox:
    """Delivers its messages one after the other, and knows what must be left of them."""

    def __init__(self, server, messages, way):
        self.server, self.messages, self.way, self.delivered = server, messages, way, 0
        server.fill([])

    def deliver(self, upto):
        for number in range(self.delivered, min(upto, len(self.messages))):
            self.server.drop(self.server.maildir() / "new", self.messages[number]["path"], f"{1735689600 + number}.M{number:06d}P1")
            self.delivered = number + 1

    def problems(self):
        with self.server.client() as client:
            left, flags = self.look(client, "INBOX"), {"seen": b"\\Seen"}.get(self.way)
            if self.way in ("keep", "seen"):
                yield from self.compare("INBOX", left)
                yield from [f"a message is not marked: {line}" for line in left if flags and flags not in line]
                return
            yield from [f"a message is still in INBOX: {line}" for line in left]
            if self.way.startswith("move:"):
                yield from self.compare("Done", self.look(client, "Done"))

    def look(self, client, folder):
        count = int(client.select(folder, readonly=True)[1][0])
        answer = client.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1] if count else []
        return [b" ".join(one) for one in answer if isinstance(one, tuple)]

    def compare(self, folder, lines):
        ids = collections.Counter(re.search(rb"<(\d+)\.", line)[1] for line in lines)
        wanted = {f"{number:06d}".encode() for number in range(1, len(self.messages) + 1)}
        yield from [f"{folder} has message {one.decode()} {ids[one]} times" for one in wanted | ids.keys() if ids[one] != (one in wanted)]


def fetching(db, settings):
    return subprocess.Popen([rig.COMMAND, "fetch"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            env=rig.environment(db, **settings), start_new_session=True)


def kill_once(mailbox, db, settings, seconds, upto, chance):
    """Fetches, delivers meanwhile and kills; answers whether the kill came in time."""
    process = fetching(db, settings)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        mailbox.deliver(min(mailbox.delivered + 1, upto))
        time.sleep(min(chance.uniform(0, 0.2), max(0, end - time.monotonic())))
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    mailbox.deliver(upto)
    # Others have to wait forty seconds for what a dead process claimed; dev/mailboxes shows that.
    rig.execute(db, "update lease set ends_at = 0")
    return process.wait() < 0


def fetch_all(db, settings):
    """Until nothing is left; answers what is wrong with that."""
    # Others have to wait five minutes for a third attempt that a dead process began.
    rig.execute(db, "update email set attempt_started_at = 1 where attempts >= 3 and attempt_started_at > 0")
    runs = [rig.run([rig.COMMAND, "fetch"], env=rig.environment(db, **settings)) for _ in range(2)]
    said = [run.output.decode(errors="replace").strip() for run in runs]
    if [run.code for run in runs] != [0, 0] or "main: 0 fetched" not in said[1] or "waiting" in said[1]:
        yield f"the last two runs said: {said}"


def stored(db):
    """What became of each message, by its words."""
    files = collections.defaultdict(list)
    for ticket, comment, sha, size in rig.rows(db, "select ticket_id, comment_id, sha256, size from attachment where not is_inline"):
        files[ticket, comment].append((sha, size))
    found = collections.defaultdict(list)
    for ticket, text in rig.rows(db, "select id, text from ticket"):
        found[" ".join(text.split())].append((False, sorted(files[ticket, "0"])))
    for comment, ticket, text in rig.rows(db, "select id, ticket_id, text from comment"):
        found[" ".join(text.split())].append((True, sorted(files[ticket, comment])))
    return found


def problems_of(messages, db):
    found = stored(db)
    for message in messages:
        wanted = (message["answer"], sorted((file["sha256"], str(file["size"])) for file in message["attachments"]))
        became = found.pop(" ".join(message["text"].split()), [])
        if became != [wanted]:
            yield f"{message['file']} became {became} and not {wanted}"
    yield from [f"nobody sent this, of {len(text)} characters: {text[:80]} … {text[-80:]}" for text in found]
    for id, state, reason in rig.rows(db, "select id, state, reason from email where state not in ('TICKET', 'COMMENT')"):
        yield f"message {id} is {state}: {reason}"
    yield from verify(db)


def verify(db):
    run = rig.run([rig.COMMAND, "verify"], env=rig.environment(db))
    if run.code:
        yield f"deskgate verify: {run.output.decode(errors='replace')}"


def usual_time(server, settings, messages, wanted):
    """How long an undisturbed run takes at what waits at first."""
    server.fill([message["path"] for message in messages[:WAITING_AT_FIRST]])
    return rig.run([rig.COMMAND, "fetch"], env=rig.environment(rig.fresh_database("kill9-usual", wanted), **settings)).seconds


def retry(db):
    """Lets those in that are in quarantine because three kills met them; answers how many."""
    unlucky = rig.rows(db, "select id from email where state = 'QUARANTINED' and reason like '%the process died each time'")
    if unlucky:
        rig.ask(db, "email", "retry", *[id for id, in unlucky])
    return len(unlucky)


def kill_at(server, way, kills, wanted, seed):
    chance = random.Random(seed)
    messages = rig.genmail("kill9-fetch", WAITING_AT_FIRST + kills * MESSAGES_PER_KILL, "--kind", "mixed", "--seed", str(seed))
    settings = {**server.settings(), "DESKGATE_IMAP_DONE": way, "DESKGATE_IMAP_FAILED": way}
    longest = usual_time(server, {**settings, "DESKGATE_IMAP_DONE": "keep", "DESKGATE_IMAP_FAILED": "keep"}, messages, wanted)
    db = rig.fresh_database(f"kill9-{way.partition(':')[0]}", wanted)
    mailbox = Mailbox(server, messages, way)
    mailbox.deliver(WAITING_AT_FIRST)
    rig.ask(db, "email", "list")
    in_time = sum(kill_once(mailbox, db, settings, chance.uniform(0.3, longest), WAITING_AT_FIRST + MESSAGES_PER_KILL * (number + 1), chance)
                  for number in range(kills))
    problems = list(fetch_all(db, settings))
    unlucky = retry(db)
    problems = [f"{way}: {problem}" for part in (problems, problems_of(messages, db), mailbox.problems()) for problem in part]
    again = rig.rows(db, "select count(*) from email where attempts > 1")[0][0]
    print(f"{way}: {kills} runs, {in_time} killed within {longest:.1f} s, {len(messages)} messages, {again} of them begun more than once, "
          f"{unlucky} in quarantine after three kills and retried, {len(problems)} problems", flush=True)
    return problems


def kill_fetching(kills, wanted, seed):
    rig.warm_up()
    problems = []
    for number, way in enumerate(WAYS):
        with dovecot.Dovecot() as server:
            problems += kill_at(server, way, kills * (number + 1) // len(WAYS) - kills * number // len(WAYS), wanted, seed + number)
    rig.verdict(problems)
