"""The form by which readers report an error: without an account, a cookie or somebody else's service.

What keeps machines away: a signed token that is good for one report of one story, neither at once nor for
ever; a field that people do not see; and a number of reports an hour for one address, kept as a keyed hash.
"""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Any

from django import forms
from django.conf import settings
from django.core import signing
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.models import ErrorReport, ReportAttempt, Revision

SALT = "articles.report"
# Nobody reads a form and writes a sentence faster than this; a page left open for a day is sent anew.
SECONDS_TO_WRITE = 3
SECONDS_TO_KEEP = 24 * 60 * 60
LONGEST_MESSAGE = 4000
LONGEST_PASSAGE = 1500


class ReportForm(forms.Form):
    """What a reader says is wrong."""

    passage = forms.CharField(
        label=_("The passage"),
        required=False,
        max_length=LONGEST_PASSAGE,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Copy the words in question, if you can."),
    )
    message = forms.CharField(
        label=_("What is wrong, and how do you know?"),
        max_length=LONGEST_MESSAGE,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Say what is wrong.")},
    )
    email = forms.EmailField(
        label=_("Your e-mail"),
        required=False,
        help_text=_("Only if you want an answer; it is forgotten once you have it."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    website = forms.CharField(
        required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})
    )
    token = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, article: int, **kwargs: Any) -> None:
        self.article = article
        super().__init__(*args, **kwargs)

    def clean_token(self) -> str:
        token = self.cleaned_data["token"]
        try:
            signed = signing.loads(token, salt=SALT, max_age=SECONDS_TO_KEEP)
        except signing.BadSignature:
            raise forms.ValidationError(_now("This form is too old: send it once more.")) from None
        too_fast = timezone.now().timestamp() - signed["at"] < SECONDS_TO_WRITE
        if too_fast or signed["article"] != self.article:
            raise forms.ValidationError(_now("That was very fast: look it over and send it once more."))
        return token

    @property
    def is_from_a_machine(self) -> bool:
        """Whether the field that people do not see was filled in."""
        return bool(self.cleaned_data.get("website"))


def new_token(article: int) -> str:
    """A token for one report of ``article``."""
    words = {"article": article, "at": timezone.now().timestamp(), "once": secrets.token_urlsafe(8)}
    return signing.dumps(words, salt=SALT)


def address_of(request: HttpRequest) -> str:
    """The reader's address; behind a proxy the one that the proxy nearest to this house saw."""
    forwarded = request.headers.get("X-Forwarded-For", "")
    if settings.IS_BEHIND_PROXY and forwarded:
        return forwarded.rsplit(",", 1)[-1].strip()
    return request.META.get("REMOTE_ADDR", "")


class TooMany(Exception):
    """This address has sent enough for an hour."""


def take(form: ReportForm, revision: Revision, address: str) -> ErrorReport | None:
    """Keep a report, with what its reader saw; None where it was kept already, since the form was sent
    twice. Raises TooMany."""
    now = timezone.now()
    hashed = ReportAttempt.hashed(address)
    with transaction.atomic():
        ErrorReport.objects.forget_told(now)
        ReportAttempt.objects.filter(at__lt=now - dt.timedelta(seconds=SECONDS_TO_KEEP)).delete()
        token = ReportAttempt.token_hashed(form.cleaned_data["token"])
        if ReportAttempt.objects.filter(token_hash=token).exists():
            return None
        recent = ReportAttempt.objects.filter(address_hash=hashed, at__gt=now - dt.timedelta(hours=1))
        if recent.count() >= settings.REPORTS_PER_HOUR:
            raise TooMany
        try:
            with transaction.atomic():
                ReportAttempt.objects.create(address_hash=hashed, token_hash=token, at=now)
        except IntegrityError:
            return None
        return ErrorReport.objects.create(
            article_id=revision.article_id,
            revision=revision,
            passage=form.cleaned_data["passage"].strip(),
            message=form.cleaned_data["message"].strip(),
            email=form.cleaned_data["email"],
        )
