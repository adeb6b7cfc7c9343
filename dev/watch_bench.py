"""dev/bench watch: from the delivery of a message to its committed ticket, beside the moment the mail server tells of it."""
import random
import socket
import sqlite3
import statistics
import subprocess
import threading
import time

import dovecot
import rig


class Listener:
    """A bare client in IDLE: when the server tells, whatever anybody makes of it."""

    def __init__(self, server):
        self.connection = socket.create_connection(("127.0.0.1", server.port))
        self.lines = self.connection.makefile("rb")
        self.lines.readline()
        self.say(b"a LOGIN support secret\r\n", b"a ")
        self.say(b"b SELECT INBOX\r\n", b"b ")
        self.say(b"c IDLE\r\n", b"+")
        self.told = []
        threading.Thread(target=self.listen, daemon=True).start()

    def say(self, words, answer):
        self.connection.sendall(words)
        while not self.lines.readline().startswith(answer):
            pass

    def listen(self):
        for line in self.lines:
            if b" EXISTS" in line:
                self.told.append(time.perf_counter())


class SqliteTickets:
    def __init__(self, url):
        self.connection = sqlite3.connect(f"file:{url.removeprefix('jdbc:sqlite:')}?mode=ro", uri=True)

    def count(self):
        return self.connection.execute("select count(*) from ticket").fetchone()[0]


class PostgresTickets:
    """One psql that is asked again and again."""

    def __init__(self, url):
        address = url.removeprefix("jdbc:")
        self.psql = subprocess.Popen(["psql", "-qtAX", address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def count(self):
        self.psql.stdin.write("select count(*) from ticket;\n")
        self.psql.stdin.flush()
        return int(self.psql.stdout.readline())


def watch(count, databases, way):
    messages = [entry["path"] for entry in rig.genmail("bench-watch", count + 1, "--kind", "small")]
    rig.warm_up()
    for database in databases:
        with dovecot.Dovecot() as server:
            server.fill([])
            url = rig.fresh_database("bench-watch", database)
            rig.ask(url, "branch", "list")
            with Watched(server, url):
                measure(server, messages, (SqliteTickets if database == "sqlite" else PostgresTickets)(url), database, way)


class Watched:
    """deskgate watch, from `with` to its end."""

    def __init__(self, server, url):
        self.environment = rig.environment(url, **server.settings())

    def __enter__(self):
        self.process = subprocess.Popen([rig.COMMAND, "watch"], env=self.environment, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if "is being watched" not in line:
            raise SystemExit(f"watch does not begin: {line}")
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        time.sleep(0.5)

    def __exit__(self, *error):
        begin = time.perf_counter()
        self.process.terminate()
        self.process.wait()
        print(f"ended {time.perf_counter() - begin:.1f} s after SIGTERM")


def measure(server, messages, tickets, database, way):
    listener = Listener(server)
    times, told = [], []
    for number, message in enumerate(messages):
        time.sleep(random.uniform(0.2, 1.2))
        heard = len(listener.told)
        begin = deliver(server, message, number, way)
        while tickets.count() <= number:
            time.sleep(0.001)
        end = time.perf_counter()
        time.sleep(0.05)
        if number > 0 and len(listener.told) > heard:
            times.append((end - begin) * 1000)
            told.append((listener.told[heard] - begin) * 1000)
    report(times, told, database, way)


def deliver(server, message, number, way):
    """Answers the moment at which the message is in the mailbox."""
    if way == "append":
        with server.client() as client:
            with open(message, "rb") as file:
                content = file.read()
            client.append("INBOX", None, None, content)
            return time.perf_counter()
    server.drop(server.maildir() / "new", message, f"{1735689600 + number}.M{number:06d}P2")
    return time.perf_counter()


def report(times, told, database, way):
    ours = [time - heard for time, heard in zip(times, told)]
    print(f"{len(times)} messages, one by one, {way}, into {database}\n{'milliseconds':44} {'median':>8} {'worst':>8}")
    for name, figures in (("delivered until the ticket is committed", times), ("  of these until the server tells of it", told),
                          ("  and from then on", ours)):
        print(f"{name:44} {statistics.median(figures):8.0f} {max(figures):8.0f}")
