from __future__ import annotations

import os
import secrets
import socket
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.management.demonstration import (
    ACCOUNTS,
    NotOurs,
    file_copy,
    look_before_touching,
    make_accounts,
    missing_accounts,
    walk_stories,
)
from articles.models import Article
from articles.workflow import Status

SEEDS = settings.BASE_DIR / "fixtures" / "seeds"
HOST = "127.0.0.1"


class Command(BaseCommand):
    help = "Show the house at work: two accounts, the sample copy filed, some stories published, and served."
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--password", help="password of both accounts; else each gets one that is printed"
        )
        parser.add_argument("--port", type=int, default=8000, help="where to serve, on this machine alone")
        parser.add_argument("--no-serve", action="store_true", help="stop before serving")

    def handle(self, *, password: str | None, port: int, no_serve: bool, **options: Any) -> None:
        if not no_serve:
            _refuse_taken(port)
        try:
            look_before_touching()
        except NotOurs as why:
            raise CommandError(
                f"The database {connection.settings_dict['NAME']} was not made by the demo: {why}. "
                "Nothing was touched. Point DATABASE_URL at an empty one, such as sqlite:///demo.sqlite3."
            ) from None
        self._set_up(password)
        self._say_where(port)
        if not no_serve:
            _serve(port)

    def _set_up(self, password: str | None) -> None:
        call_command("migrate", verbosity=0)
        passwords = dict.fromkeys(ACCOUNTS if password else missing_accounts(), password or "")
        passwords = {name: given or secrets.token_urlsafe(9) for name, given in passwords.items()}
        accounts = make_accounts(passwords)
        for name, secret in passwords.items():
            self.stdout.write(f"Account {name}, password {secret}" if not password else f"Account {name}.")
        self.stdout.write(f"Sample copy: {file_copy(SEEDS)}.")
        for article, hindrance in walk_stories(accounts["reporter"], accounts["editor"]):
            kept_back = f" (kept back: {hindrance})" if hindrance else ""
            self.stdout.write(f"  {article.get_status_display()}: {article.headline}{kept_back}")
        waiting = Article.objects.filter(status=Status.DRAFT).count()
        self.stdout.write(f"  {waiting} in the queue as drafts.")

    def _say_where(self, port: int) -> None:
        self.stdout.write(f"Readers: http://{HOST}:{port}/")
        self.stdout.write(f"The desk: http://{HOST}:{port}/admin/")


def _refuse_taken(port: int) -> None:
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        raise CommandError(
            f"Port {port} cannot be served on: {os.strerror(error.errno or 0)}. Try another --port."
        ) from None


def _serve(port: int) -> None:
    """Become the server: what stops it stops this command."""
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{port}")
    sys.stdout.flush()
    # Whatever is not collected is served from the apps themselves, so the empty folder is no fault.
    os.environ.setdefault("PYTHONWARNINGS", "ignore:No directory at")
    options = {"interface": "wsgi", "host": HOST, "port": str(port), "log-level": "warning"}
    options |= {"blocking-threads": "4", "backpressure": "64"}
    command = [sys.executable, "-m", "granian", *(f"--{name}={value}" for name, value in options.items())]
    os.chdir(settings.BASE_DIR)
    os.execv(sys.executable, [*command, "newsroom.wsgi:application"])  # noqa: S606
