"""How the desk works, as one page of charts with their tables, each also to be taken away as CSV."""

from __future__ import annotations

import csv
import datetime as dt
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from articles.admin.acts import demand
from articles.desk_figures import REPORTS, Period

NEEDED = ("articles.view_move", "articles.view_quote", "articles.view_correction")
USUAL_DAYS = 30
LOOK_AHEAD = dt.timedelta(days=366)
SPANS = {30: gettext_lazy("30 days"), 90: gettext_lazy("90 days"), 365: gettext_lazy("a year")}
# A table program takes a cell that begins like this for a formula, and runs it.
FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r", "\n")


class PeriodForm(forms.Form):
    since = forms.DateField(
        label=gettext_lazy("From"), widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    until = forms.DateField(
        label=gettext_lazy("Until, this day included"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if len(said) == 2 and said["since"] > said["until"]:
            raise forms.ValidationError(_("The period ends before it begins."))
        if said.get("until") and said["until"] > _today() + LOOK_AHEAD:
            raise forms.ValidationError(_("Nothing is known of what lies so far ahead."))
        return said


@require_safe
def reports_view(request: HttpRequest, site: Any) -> HttpResponse:
    demand(request, *NEEDED)
    form = _period_form(request)
    period = _period(form)
    context = {
        **site.each_context(request),
        "form": form,
        "spans": [(_since(days), _today(), label) for days, label in SPANS.items()],
        "reports": [(name, report(period)) for name, report in REPORTS.items()] if period else [],
        "asked": form.data if period else {},
        "title": _("Reports"),
    }
    return TemplateResponse(request, "admin/reports.html", context)


@require_safe
def csv_view(request: HttpRequest, name: str, site: Any) -> HttpResponse:
    """One report as a table; its words are no formulas."""
    demand(request, *NEEDED)
    period = _period(_period_form(request))
    if name not in REPORTS or period is None:
        raise Http404
    report = REPORTS[name](period)
    # The mark at the front tells table programs that the letters are UTF-8.
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    writer = csv.writer(response)
    writer.writerow([_harmless(column) for column in report.columns])
    writer.writerows([_harmless(cell) for cell in row.cells] for row in report.rows)
    return response


def _harmless(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_MARKS) else cell


def _period_form(request: HttpRequest) -> PeriodForm:
    usual = {"since": _since(USUAL_DAYS).isoformat(), "until": _today().isoformat()}
    return PeriodForm({name: request.GET.get(name) or usual[name] for name in usual})


def _period(form: PeriodForm) -> Period | None:
    if not form.is_valid():
        return None
    last = form.cleaned_data["until"] + dt.timedelta(days=1)
    return Period(*(timezone.make_aware(_midnight(day)) for day in (form.cleaned_data["since"], last)))


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())


def _today() -> dt.date:
    return timezone.localdate()


def _since(days: int) -> dt.date:
    return _today() - dt.timedelta(days=days - 1)
