"""What the scripts in dev/ share: the command to run, scratch databases, questions to it in JSON."""
import contextlib
import csv
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import time
from collections import namedtuple

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = os.environ.get("DESKGATE", str(ROOT / "deskgate"))
SCRATCH = ROOT / "target" / "scratch"
EVERYTHING = "1000000"

Run = namedtuple("Run", "code seconds megabytes output")


# One sender, a thousand messages: the brakes would hold nearly all of them.
NO_BRAKES = {f"DESKGATE_INTAKE_{limit}": EVERYTHING for limit in ("TICKETS_PER_SENDER", "TICKETS_PER_SUBJECT", "COMMENTS_PER_TICKET")}


def environment(db, **more):
    return {**os.environ, **NO_BRAKES, "DESKGATE_DB": db, **more}


def run(command, stdin="/dev/null", env=None):
    """Runs a command to its end; wait4 tells the memory of the largest process in it."""
    with open(stdin, "rb") as message:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=message, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, start_new_session=True)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return Run(process.returncode, time.perf_counter() - start, usage.ru_maxrss / 1024, output)


def pipe(message, db, **more):
    return run([COMMAND, "pipe"], message, environment(db, **more))


def deliver(message, db, attempts=20):
    """Like a mail server: tries again on 75. Returns all runs."""
    runs = [pipe(message, db)]
    while runs[-1].code == 75 and len(runs) < attempts:
        runs.append(pipe(message, db))
    return runs


def ask(db, *question):
    answer = subprocess.run(
        [COMMAND, *question, "--format", "json"], env=environment(db), stdin=subprocess.DEVNULL, capture_output=True)
    if answer.returncode != 0:
        raise SystemExit(f"deskgate {' '.join(question)}: {answer.stderr.decode(errors='replace')}")
    return json.loads(answer.stdout)


def tickets(db):
    return ask(db, "ticket", "list", "--limit", EVERYTHING)["tickets"]


def emails(db):
    return ask(db, "email", "list", "--limit", EVERYTHING)["emails"]


def scratch_folder(name):
    folder = SCRATCH / name
    subprocess.run(["rm", "-rf", folder], check=True)
    folder.mkdir(parents=True)
    return folder


def fresh_database(name, wanted="sqlite"):
    """An empty database: "sqlite", "postgresql" (dev/postgres makes one), or the URL of one that must be empty."""
    if wanted == "sqlite":
        return f"jdbc:sqlite:{scratch_folder(name + '-db')}/deskgate.db"
    if wanted == "postgresql":
        return subprocess.run([ROOT / "dev" / "postgres", "fresh", name], check=True, capture_output=True, text=True).stdout.strip()
    if emails(wanted):
        raise SystemExit(f"{wanted} holds messages already; these scripts fill a database of their own")
    return wanted


def rows(db, query):
    """What the database itself says, all of it as text."""
    if db.startswith("jdbc:sqlite:"):
        with contextlib.closing(sqlite3.connect(db.removeprefix("jdbc:sqlite:"), 60, isolation_level=None)) as connection:
            return [tuple(map(str, row)) for row in connection.execute(query)]
    command = ["psql", "-X", "-q", "--csv", "-t", "-v", "ON_ERROR_STOP=1", "-c", query, db.removeprefix("jdbc:")]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()
    return [tuple(row) for row in csv.reader(io.StringIO(answer, newline=""))]


execute = rows


def analyze(db):
    """What PostgreSQL does by itself in time; nobody does it on SQLite."""
    if not db.startswith("jdbc:sqlite:"):
        execute(db, "ANALYZE")


def copy_row(db, table, others, first, last):
    """Copies the first row of a table once for each number n from first to last; `others` tells what differs in a copy."""
    query = (f"SELECT name FROM pragma_table_info('{table}')" if db.startswith("jdbc:sqlite:")
             else f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}'")
    copied = [column for column, in rows(db, query) if column != "id"]
    execute(db, f"WITH RECURSIVE c(n) AS (SELECT CAST({first} AS BIGINT) UNION ALL SELECT n + 1 FROM c WHERE n < {last}) "
                f"INSERT INTO {table} ({', '.join(copied)}) SELECT {', '.join(others.get(column, column) for column in copied)} "
                f"FROM c, (SELECT * FROM {table} ORDER BY 1 LIMIT 1) AS one")


def warm_up(**more):
    subprocess.run([COMMAND, "warm-up"], env={**os.environ, **more}, check=True, stderr=subprocess.DEVNULL)


def genmail(name, count, *options):
    """Messages of our own making and what must come out of them."""
    folder = scratch_folder(name)
    subprocess.run([ROOT / "dev" / "genmail", str(count), folder, *options], check=True)
    return [{**entry, "path": str(folder / entry["file"])} for entry in json.loads((folder / "expected.json").read_text())]


def verdict(problems):
    """Says what is wrong, and ends the script with it."""
    for problem in problems:
        print("WRONG:", problem)
    print(f"{len(problems)} problems" if problems else "all as it should be")
    raise SystemExit(1 if problems else 0)
