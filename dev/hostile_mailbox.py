"""dev/hostile --mailbox: the whole suite as one mailbox of a real Dovecot, and one run of deskgate fetch at it."""
import collections
import re

import dovecot
import rig

WORDS = {"TICKET": "ticket", "COMMENT": "comment", "IGNORED": "ignored", "QUARANTINED": "quarantine", "HELD": "quarantine"}
# Has no entry of its own. The pipe says so, and the suite calls it ignored.
KNOWN_BEFORE = ("ignored", "", "known before")
# Dovecot makes letters of its NULs, so it is a message with a text.
TAKEN_OTHERWISE = {"msgs/structure/0050-nul-64k.eml": ("ticket",)}


def bare(raw):
    """A message whatever was done to its line ends; Dovecot shows a NUL as 0x80."""
    return re.sub(rb"\r*\n", b"\n", raw).replace(b"\0", b"\x80")


def ledger(db):
    """What became of each message from the mailbox, by its bytes: the word, the key of the ticket, the reason."""
    raw = collections.defaultdict(bytes)
    for email, chunk in rig.rows(db, "select email_id, hex(bytes) from email_chunk order by email_id, position"):
        raw[email] += bytes.fromhex(chunk)
    query = """select email.id, email.state, email.reason, coalesce(branch.key || '-' || ticket.number, '') from email
               left join ticket on ticket.id = email.ticket_id left join branch on branch.id = ticket.branch_id
               where email.source like '%/INBOX'"""
    return {bare(raw[email]): (WORDS.get(state, state), key, reason) for email, state, reason, key in rig.rows(db, query)}


def problems_of(folder, messages, became, first, check_outcome):
    seen = set()
    for message in messages:
        raw = bare((folder / message["file"]).read_bytes())
        word, key, reason = KNOWN_BEFORE if raw in seen else became.get(raw, KNOWN_BEFORE)
        seen.add(raw)
        if word not in TAKEN_OTHERWISE.get(message["file"], ()):
            yield from [f"{message['file'].removeprefix('msgs/')}: {wrong} {reason}" for wrong in check_outcome(message, word, key, first)]


def check(folder, messages, db, first, check_outcome):
    with dovecot.Dovecot() as server:
        server.fill([folder / message["file"] for message in messages])
        settings = {**server.settings(), "DESKGATE_INTAKE_AUTHSERV_IDS": "mx.helpdesk.test"}
        runs = [rig.run([rig.COMMAND, "fetch"], env=rig.environment(db, **settings)) for _ in range(2)]
    said = [run.output.decode(errors="replace").strip() for run in runs]
    print(f"exit {runs[0].code}, {runs[0].megabytes:.0f} MB: {said[0]}\nagain: exit {runs[1].code}: {said[1]}")
    became = ledger(db)
    problems = list(problems_of(folder, messages, became, first, check_outcome))
    known = int((re.search(r"(\d+) known before", said[0]) or [0, 0])[1])
    if len(became) + known != len(messages):
        problems.append(f"{len(became)} entries and {known} known before are not {len(messages)} messages")
    if [run.code for run in runs] != [0, 0] or not re.match(r"deskgate: main: 0 fetched, [0-9.]+ s$", said[1]):
        problems.append("the runs did not end as they should")
    count = collections.Counter(state for state, in rig.rows(db, "select state from email where source like '%/INBOX'"))
    print(", ".join(f"{number} {state}" for state, number in sorted(count.items())))
    return problems
