"""dev/hostile --mailbox: the whole suite as one mailbox of a real Dovecot, and one run of deskgate fetch at it."""
import collections
import re

import dovecot
import rig

WORDS = {"TICKET": "ticket", "COMMENT": "comment", "IGNORED": "ignored", "QUARANTINED": "quarantine", "HELD": "quarantine"}


def bare(raw):
    """What is left of a message whatever was done to its line ends; Dovecot shows a NUL as 0x80."""
    return raw.replace(b"\r", b"").replace(b"\n", b"").replace(b"\0", b"\x80")


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
        # The same bytes once more have no entry of their own.
        word, key, reason = became.get(raw, ("missing", "", "")) if raw not in seen else ("ignored", "", "the same bytes again")
        seen.add(raw)
        yield from [f"{message['file'].removeprefix('msgs/')}: {wrong} {reason}" for wrong in check_outcome(message, word, key, first)]


def check(folder, messages, db, first, check_outcome):
    with dovecot.Dovecot() as server:
        server.fill([folder / message["file"] for message in messages])
        settings = {**server.settings(), "DESKGATE_INTAKE_AUTHSERV_IDS": "mx.helpdesk.test"}
        runs = [rig.run([rig.COMMAND, "fetch"], env=rig.environment(db, **settings)) for _ in range(2)]
    said = [run.output.decode(errors="replace").strip() for run in runs]
    print(f"exit {runs[0].code}, {runs[0].megabytes:.0f} MB: {said[0]}\nagain: exit {runs[1].code}: {said[1]}")
    problems = list(problems_of(folder, messages, ledger(db), first, check_outcome))
    if [run.code for run in runs] != [0, 0] or not re.match(r"deskgate: main: 0 fetched, [0-9.]+ s$", said[1]):
        problems.append("the runs did not end as they should")
    count = collections.Counter(state for state, in rig.rows(db, "select state from email where source like '%/INBOX'"))
    print(", ".join(f"{number} {state}" for state, number in sorted(count.items())))
    return problems
