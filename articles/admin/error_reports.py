"""Readers' reports as the desk deals with them: one page, three answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.admin.acts import article_page
from articles.admin.read_only import ReadOnlyAdmin
from articles.models import ErrorReport, ReportState, Severity
from articles.workflow import MoveRefused


class AnswerForm(forms.Form):
    answer = forms.CharField(
        label=gettext_lazy("What the reader is told"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
    )


class DuplicateForm(forms.Form):
    of = forms.ModelChoiceField(label=gettext_lazy("It repeats"), queryset=ErrorReport.objects.none())

    def __init__(self, *args: Any, report: ErrorReport, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = ErrorReport.objects.filter(article=report.article_id).exclude(pk=report.pk)
        self.fields["of"].queryset = others.exclude(state=ReportState.DUPLICATE)


class AcceptForm(forms.Form):
    severity = forms.ChoiceField(label=gettext_lazy("How serious it is"), choices=Severity.choices)
    answer = forms.CharField(
        label=gettext_lazy("What the reader is told"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        required=False,
        help_text=gettext_lazy("Empty thanks the reader and says that it is being corrected."),
    )


class Lateness(admin.SimpleListFilter):
    title = gettext_lazy("what waits")
    parameter_name = "waits"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", _("waiting")), ("overdue", _("overdue")), ("letter", _("letter not sent"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet | None:
        match self.value():
            case "yes":
                return queryset.waiting()
            case "overdue":
                return queryset.overdue()
            case "letter":
                return queryset.unsent()
        return None


@admin.register(ErrorReport)
class ErrorReportAdmin(ReadOnlyAdmin):
    list_display = ["summary", "article", "state", "severity", "created_at", "due"]
    list_filter = [Lateness, "state", "severity"]
    list_select_related = ["article"]
    search_fields = ["message", "passage", "article__headline"]
    change_form_template = "admin/articles/errorreport/change_form.html"

    @admin.display(description=gettext_lazy("what is wrong"))
    def summary(self, report: ErrorReport) -> str:
        return str(report)

    @admin.display(description=gettext_lazy("due"))
    def due(self, report: ErrorReport) -> str:
        if not report.is_waiting:
            return "–"
        if report.is_overdue:
            return format_html('<b class="late">{}</b>', _("overdue"))
        return f"{report.due_at:%Y-%m-%d %H:%M}"

    def get_urls(self) -> list:
        answer = self.admin_site.admin_view(require_POST(self.answer_view))
        route = path("<int:object_id>/<str:name>/answer/", answer, name="articles_errorreport_answer")
        letter = self.admin_site.admin_view(require_POST(self.letter_view))
        again = path("<int:object_id>/letter/", letter, name="articles_errorreport_letter")
        return [route, again, *super().get_urls()]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        report = ErrorReport.objects.filter(pk=object_id).select_related("revision", "article").first()
        shown = {} if report is None else _shown(report, request)
        return super().change_view(request, object_id, form_url, {**(extra_context or {}), **shown})

    def answer_view(self, request: HttpRequest, object_id: int, name: str) -> HttpResponse:
        """Deal with the report, or say why not; an accepted one leads to the working copy."""
        if not request.user.has_perm("articles.change_errorreport"):
            raise PermissionDenied
        report = get_object_or_404(ErrorReport, pk=object_id)
        back = reverse("admin:articles_errorreport_change", args=[report.pk])
        if name not in FORMS:
            raise Http404
        form = _form(name, report, request.POST)
        if not form.is_valid():
            messages.error(request, " ".join(text for errors in form.errors.values() for text in errors))
            return HttpResponseRedirect(back)
        try:
            VERBS[name](report, request.user, form.cleaned_data)
        except MoveRefused as refused:
            messages.error(request, str(refused))
            return HttpResponseRedirect(back)
        messages.success(request, DONE[name])
        if name == "accept":
            paragraph = report.paragraph()
            place = f"paragraph-{paragraph}" if paragraph else "planned-change"
            return HttpResponseRedirect(article_page(report.article_id, place))
        return HttpResponseRedirect(back)

    def letter_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Send the letter that the mail server did not take, or say why not."""
        if not request.user.has_perm("articles.change_errorreport"):
            raise PermissionDenied
        report = get_object_or_404(ErrorReport, pk=object_id)
        try:
            report.send_again(by=request.user)
        except MoveRefused as refused:
            messages.error(request, str(refused))
        else:
            messages.success(request, _("The reader’s letter is sent."))
        return HttpResponseRedirect(reverse("admin:articles_errorreport_change", args=[report.pk]))


FORMS: dict[str, type[forms.Form]] = {
    "accept": AcceptForm,
    "not-an-error": AnswerForm,
    "duplicate": DuplicateForm,
}
VERBS: dict[str, Callable[[ErrorReport, Any, dict[str, Any]], None]] = {
    "accept": lambda report, by, said: report.accept(by=by, **said),
    "not-an-error": lambda report, by, said: report.answer_not_an_error(by=by, **said),
    "duplicate": lambda report, by, said: report.answer_duplicate(by=by, **said),
}
DONE = {
    "accept": gettext_lazy("Accepted. A correction is planned: complete what was wrong and what is right."),
    "not-an-error": gettext_lazy("Answered: not an error."),
    "duplicate": gettext_lazy("Marked as a duplicate."),
}


def _form(name: str, report: ErrorReport, said: Any = None) -> forms.Form:
    if name == "duplicate":
        return DuplicateForm(said, report=report)
    return FORMS[name](said, initial={"severity": report.severity}, auto_id=f"id_{name}_%s")


def _shown(report: ErrorReport, request: HttpRequest) -> dict[str, Any]:
    may_write = request.user.has_perm("articles.change_errorreport")
    may_answer = may_write and report.state == ReportState.OPEN
    return {
        "report": report,
        "paragraph": report.paragraph(),
        "title": _("A reader’s report"),
        "subtitle": None,
        "may_write": may_write,
        "forms": {name.replace("-", "_"): _form(name, report) for name in FORMS} if may_answer else {},
    }
