"""A throw-away Dovecot on loopback, with one mailbox, or one for each user that is named: user "support", password "secret"."""
import imaplib
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time

BINARY = "/usr/sbin/dovecot"
USER, PASSWORD = "support", "secret"

CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
disable_plaintext_auth = no
auth_mechanisms = plain login
ssl = no
mail_location = maildir:{folder}/mail/%u
mail_fsync = optimized
mail_max_userip_connections = 100
passdb {{
  driver = static
  args = password=secret
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
"""


class Dovecot:
    """Runs from `with` to its end. Root hands it over to somebody without rights."""

    def __init__(self, more=""):
        """With more lines of configuration, in which {folder} is the folder of this server."""
        self.more = more
        self.user = "nobody" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        self.person = pwd.getpwnam(self.user)
        self.port = free_port()

    def __enter__(self):
        if not os.access(BINARY, os.X_OK):
            raise SystemExit("no Dovecot here (Debian: apt install dovecot-imapd)")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="deskgate-dovecot-"))
        self.configuration = self.folder / "dovecot.conf"
        group = subprocess.run(["id", "-gn", self.user], check=True, capture_output=True, text=True).stdout.strip()
        self.configuration.write_text(
            CONFIGURATION.format(folder=self.folder, user=self.user, group=group, port=self.port)
            + self.more.replace("{folder}", str(self.folder)))
        self.own(self.folder)
        self.process = subprocess.Popen([BINARY, "-F", "-c", self.configuration], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, preexec_fn=self.step_down)
        wait_for(self.answers)
        return self

    def __exit__(self, *error):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def fill(self, messages, user=USER):
        """Puts the mailbox in order with these files in it, as a delivery agent would have done, index included."""
        new = self.maildir(user) / "new"
        shutil.rmtree(new.parent, ignore_errors=True)
        for number, message in enumerate(messages):
            self.drop(new, message, f"{1735689600 + number}.M{number:06d}P1")
        with self.client(user) as client:
            client.select("INBOX")
            if messages:
                client.fetch("1:*", "(RFC822.SIZE)")
        os.sync()

    def drop(self, new, message, name):
        """Delivers one message the way a delivery agent does."""
        if not new.exists():
            for part in ("cur", "new", "tmp"):
                (new.parent / part).mkdir(parents=True, exist_ok=True)
                self.own(new.parent / part)
            self.own(new.parent)
        content = pathlib.Path(message).read_bytes()
        wire = len(content) + content.count(b"\n") - content.count(b"\r\n")
        file = new.parent / "tmp" / name
        file.write_bytes(content)
        self.own(file)
        file.rename(new / f"{name}.rig,S={len(content)},W={wire}")

    def maildir(self, user=USER):
        return self.folder / "mail" / user

    def client(self, user=USER):
        client = imaplib.IMAP4("127.0.0.1", self.port)
        client.login(user, PASSWORD)
        return client

    def settings(self, *more):
        """What deskgate has to know of it, with more users if there are more accounts of their names."""
        settings = {"DESKGATE_IMAP_ACCOUNTS": " ".join(more)}
        for prefix, user in [("", USER), *((f"{name.upper()}_", name) for name in more)]:
            values = {"SERVER": "127.0.0.1", "PORT": str(self.port), "ENCRYPTION": "none", "USERNAME": user, "PASSWORD": PASSWORD}
            settings.update({f"DESKGATE_IMAP_{prefix}{key}": value for key, value in values.items()})
        return settings

    def own(self, path):
        if os.getuid() == 0:
            os.chown(path, self.person.pw_uid, self.person.pw_gid)

    def step_down(self):
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(self.person.pw_gid)
            os.setuid(self.person.pw_uid)

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                return connection.recv(1) == b"*"
        except OSError:
            return False


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, seconds=10):
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise SystemExit("the throw-away Dovecot does not answer")
        time.sleep(0.05)
