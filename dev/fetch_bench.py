"""dev/bench fetch: a mailbox into a database, beside a download into a Maildir and fetchmail into a sink."""
import statistics
import subprocess

import dovecot
import rig

MBSYNC = """IMAPStore far
Host 127.0.0.1
Port {port}
User {user}
Pass {password}
SSLType None
AuthMechs LOGIN

MaildirStore near
Path {folder}/
Inbox {folder}/INBOX
SubFolders Verbatim

Channel all
Far :far:INBOX
Near :near:INBOX
Create Near
Sync PullNew
SyncState {folder}/
"""

FETCHMAIL = """poll 127.0.0.1 protocol imap port {port} user {user} password {password} sslproto '' keep fetchall mda '/bin/cat >/dev/null'
"""


class Contest:
    """Everybody begins with nothing and takes the same mailbox again, in turns."""

    def __init__(self, server, count):
        self.server, self.count, self.runs = server, count, {}

    def turn(self, name, once):
        result = once()
        if result.code != 0:
            raise SystemExit(f"{name} ended with {result.code}: {result.output.decode(errors='replace')}")
        self.runs.setdefault(name, []).append(result)

    def deskgate(self, wanted):
        db = rig.fresh_database("bench-fetch", wanted)
        result = rig.run([rig.COMMAND, "fetch"], env=rig.environment(db, **self.server.settings()))
        said = result.output.decode(errors="replace")
        if f" {self.count} fetched" not in said:
            raise SystemExit(f"not all {self.count} were fetched: {said}")
        return result

    def mbsync(self):
        folder = rig.scratch_folder("bench-mbsync")
        result = rig.run(["mbsync", "-q", "-c", self.written(folder, "mbsyncrc", MBSYNC), "all"])
        there = sum(1 for _ in (folder / "INBOX").glob("*/*"))
        if there != self.count:
            raise SystemExit(f"mbsync brought {there} of {self.count}: {result.output.decode(errors='replace')}")
        return result

    def fetchmail(self):
        folder = rig.scratch_folder("bench-fetchmail")
        file = self.written(folder, "fetchmailrc", FETCHMAIL)
        return rig.run(["fetchmail", "--silent", "-f", file, "--idfile", folder / "ids", "--pidfile", folder / "pid"])

    def written(self, folder, name, text):
        file = folder / name
        file.write_text(text.format(port=self.server.port, user=dovecot.USER, password=dovecot.PASSWORD, folder=folder))
        file.chmod(0o600)
        return file

    def line(self, name):
        runs = self.runs[name]
        seconds = statistics.median(run.seconds for run in runs)
        best = min(run.seconds for run in runs)
        memory = statistics.median(run.megabytes for run in runs)
        return f"{name:28} {seconds:8.2f} {best:8.2f} {self.count / seconds:10.0f} {memory:8.0f}"


def fetch(counts, rounds, databases, others):
    rig.warm_up()
    with dovecot.Dovecot() as server:
        for count in counts:
            contest = Contest(server, count)
            messages = mailbox(count)
            server.fill(messages)
            for _ in range(rounds):
                take_turns(contest, databases, others)
            report(contest, messages, rounds)


def mailbox(count):
    """The files only: a process takes over the peak of memory of the one that starts it, so this one stays small."""
    folder = rig.scratch_folder(f"bench-fetch-{count}")
    subprocess.run([rig.ROOT / "dev" / "genmail", str(count), folder, "--kind", "day"], check=True)
    return sorted(folder.glob("*.eml"))


def take_turns(contest, databases, others):
    if "mbsync" in others:
        contest.turn("mbsync, fsync", contest.mbsync)
    for database in databases:
        contest.turn(f"deskgate fetch, {database}", lambda: contest.deskgate(database))
    if "fetchmail" in others:
        contest.turn("fetchmail into a sink", contest.fetchmail)


def report(contest, messages, rounds):
    megabytes = sum(message.stat().st_size for message in messages) / 1e6
    print(f"{contest.count} messages, {megabytes:.0f} MB, from Dovecot, {rounds} rounds in turns")
    print(f"{'':28} {'median s':>8} {'best s':>8} {'messages/s':>10} {'peak MB':>8}")
    for name in contest.runs:
        print(contest.line(name))
