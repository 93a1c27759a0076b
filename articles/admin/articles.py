from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin import (
    bulk_moves,
    citations,
    conflicts,
    live_checks,
    matches,
    moves,
    notes,
    pictures,
    planned_changes,
    presences,
    previews,
    quote_acts,
    saved_filters,
    unsaved,
    versions,
    waivers,
)
from articles.admin.acts import article_page
from articles.admin.article_filters import BySource, BySpeaker, Mine, Unchanged, Waiting, unchecked_quotes
from articles.admin.body_widget import BodyWidget
from articles.admin.keyset import KeysetChangeList
from articles.admin.moments import Moment
from articles.admin.seen import SeenField
from articles.admin.working_copy import page_for
from articles.desk_search import find_articles
from articles.models import Article, Revision, UnsavedWords
from articles.models.articles import EDITABLE
from articles.workflow import Action, Status

# An empty cell of the list; a narrow window, which shows rows as cards, leaves it out.
NOTHING = format_html('<span class="nothing">{}</span>', "–")


class ArticleForm(forms.ModelForm):
    """The working copy as it was opened: the hidden first values tell what the editor changed."""

    bound_field_class = SeenField
    seen_version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Article
        fields = EDITABLE
        field_classes = {"stated_at": Moment, "embargo_until": Moment}
        widgets = {
            "headline": forms.Textarea(attrs={"rows": 2}),
            "standfirst": forms.Textarea(attrs={"rows": 3}),
            "body": BodyWidget,
            "stated_date": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "stated_at": Moment.widget,
            "embargo_until": Moment.widget,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("seen_version", self.instance.version)
        for name, field in self.fields.items():
            field.show_hidden_initial = name != "seen_version" and self.instance.pk is not None
            if self.instance.pk is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
                # Beside the text, desks and names are chosen, and made in rooms of their own.
                field.widget = field.widget.widget
                field.widget.choices = field.choices

    def clean_headline(self) -> str:
        """A headline is one line, however its box breaks it."""
        return " ".join(self.cleaned_data["headline"].split())

    def clean_standfirst(self) -> str:
        return self.cleaned_data["standfirst"].replace("\r\n", "\n")

    def edits(self) -> dict[str, Any]:
        """What the editor changed since the page was opened, by field."""
        return {name: self.cleaned_data[name] for name in self.changed_data if name in EDITABLE}


class ArticleList(KeysetChangeList):
    """The list of articles, each with its quotes that nobody vouched for and with what readers see of it."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Article]:
        counted = (
            unchecked_quotes().order_by().values("article").annotate(number=Count("pk")).values("number")
        )
        periods = Revision.objects.filter(article=OuterRef("pk")).order_by()
        found = super().get_queryset(request, exclude_parameters)
        return found.defer("body", "rights_notice", "warnings").annotate(
            unchecked=Subquery(counted),
            seen_since=Subquery(periods.live().values("live_from")[:1]),
            goes_live_at=Subquery(periods.scheduled().order_by("live_from").values("live_from")[:1]),
        )


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    form = ArticleForm
    change_form_template = "admin/articles/article/change_form.html"
    object_history_template = "admin/articles/article/log.html"
    list_display = ["headline", "state", "desk", "to_check", "assignee", "due", "updated_at"]
    list_filter = ["status", "desk", Mine, Waiting, Unchanged, BySpeaker, BySource]
    list_select_related = ["desk", "assignee"]
    list_per_page = 30
    empty_value_display = NOTHING
    sortable_by = ()
    # The box is there because something is named here; what it finds, the index of words tells.
    search_fields = ["headline"]
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    autocomplete_fields = ["authors", "topics"]
    fieldsets = [
        (None, {"fields": ["headline", "is_headline_proposed", "standfirst", "body"]}),
        (
            gettext_lazy("Where, when and by whom"),
            {
                "fields": [
                    "desk",
                    "topics",
                    "dateline",
                    "byline",
                    "authors",
                    "stated_date",
                    "stated_at",
                    "embargo_until",
                    "language",
                    "slug",
                ]
            },
        ),
    ]

    @admin.display(description=gettext_lazy("status"), ordering="status")
    def state(self, article: Article) -> str:
        return format_html(
            '<span class="status status-{}">{}</span>{}',
            article.status,
            Status(article.status).label,
            _what_readers_see(article),
        )

    @admin.display(description=gettext_lazy("due"), ordering="due_at")
    def due(self, article: Article) -> str:
        if article.due_at is None:
            return NOTHING
        late = format_html(' <b class="late">{}</b>', _("overdue")) if article.is_late else ""
        moment = date_format(timezone.localtime(article.due_at), "j M, H:i")
        return format_html('<span class="if-narrow">{} </span>{}{}', _("due"), moment, late)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        return bulk_moves.actions_for(request.user)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Article], search_term: str
    ) -> tuple[QuerySet[Article], bool]:
        if not search_term.strip():
            return queryset, False
        return find_articles(queryset, search_term, request.user), False

    def action_checkbox(self, article: Article) -> str:
        """The box to choose a story by, without a template for each of them."""
        label = _("Choose %s") % article.headline
        return format_html(
            '<input type="checkbox" name="{}" value="{}" class="action-select" aria-label="{}">',
            ACTION_CHECKBOX_NAME,
            article.pk,
            label,
        )

    def get_urls(self) -> list:
        wrap = self.admin_site.admin_view
        routes = [
            ("move/<str:action>/", moves.move_view, "move"),
            ("check/", live_checks.check_view, "check"),
            ("settle/", conflicts.settle_view, "settle"),
            ("waive/", waivers.waive_view, "waive"),
            ("cite/", citations.cite_view, "cite"),
            ("uncite/<int:citation_id>/", citations.uncite_view, "uncite"),
            ("quotes/record/", quote_acts.record_view, "record"),
            ("quotes/verify-all/", quote_acts.verify_all_view, "verify_all"),
            ("quotes/<int:quote_id>/<str:name>/", quote_acts.quote_view, "quote"),
            ("notes/", notes.note_view, "note"),
            ("notes/<int:note_id>/resolve/", notes.resolve_view, "resolve"),
            ("assign/", notes.assign_view, "assign"),
            ("matches/<int:match_id>/<str:name>/", matches.match_view, "match"),
            ("presence/", presences.presence_view, "presence"),
            ("unsaved/", unsaved.unsaved_view, "unsaved"),
            ("pictures/", pictures.add_view, "add_picture"),
            ("pictures/<int:picture_id>/", pictures.picture_view, "picture"),
            ("plan/", planned_changes.plan_view, "plan"),
            ("preview/", previews.preview_view, "preview"),
            ("preview/page/", previews.page_view, "preview_page"),
            ("revisions/", versions.compare_view, "compare"),
            ("revisions/<int:number>/restore/", versions.restore_view, "restore"),
        ]
        return [
            path("preview/<str:token>/", previews.linked_view, name="articles_preview_link"),
            *(
                path(f"filters/{route}", wrap(view), name=f"articles_article_{name}_filter")
                for route, view, name in saved_filters.ROUTES
            ),
            path("bulk/<str:action>/", wrap(self._view(bulk_moves.bulk_view)), name="articles_article_bulk"),
            *(
                path(f"<int:object_id>/{route}", wrap(self._view(view)), name=f"articles_article_{name}")
                for route, view, name in routes
            ),
            *super().get_urls(),
        ]

    def _view(self, view: Any) -> Any:
        return lambda request, **kwargs: view(self, request, **kwargs)

    @admin.display(description=gettext_lazy("quotes to check"))
    def to_check(self, article: Article) -> str:
        number = article.unchecked  # type: ignore[attr-defined]
        if not number:
            return NOTHING
        return format_html('{} <span class="if-narrow">{}</span>', number, _("to check"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return super().get_queryset(request).select_related("desk", "assignee")

    def changelist_view(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        shown = {"title": _("Articles"), "saved_filters": list(request.user.saved_filters.all())}
        return super().changelist_view(request, {**shown, **(extra_context or {})})

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ArticleList]:
        return ArticleList

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """A spiked story is read only; words typed before it was spiked are refused by the verb."""
        is_open = obj is None or obj.status != Status.SPIKED or request.method == "POST"
        return is_open and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return False

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """A desk is chosen here, and founded elsewhere."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        field.widget.can_add_related = False
        return field

    def get_fieldsets(self, request: HttpRequest, obj: Article | None = None) -> Any:
        """Ask whether a headline is right only where it was proposed."""
        main, *rest = super().get_fieldsets(request, obj)
        if obj is not None and obj.is_headline_proposed:
            return [main, *rest]
        fields = [name for name in main[1]["fields"] if name != "is_headline_proposed"]
        return [(main[0], {**main[1], "fields": fields}), *rest]

    def changeform_view(self, request: HttpRequest, object_id: Any = None, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().changeform_view(request, object_id, *args, **kwargs)
        except conflicts.EditConflict as conflict:
            return conflicts.conflict_page(self, request, conflict)

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        if change:
            request.saved_edits = self._edit(request, obj, form)  # type: ignore[attr-defined]
        else:
            obj.save()
            obj.log(Action.CREATE, by=request.user)

    def _edit(self, request: HttpRequest, obj: Article, form: Any) -> bool:
        edits = form.edits()
        if edits:
            conflicts.edit_or_refuse(obj, by=request.user, form=form, edits=edits)
        return bool(edits)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """An edit has written everything already; a new article still needs its authors and topics."""
        if not change:
            form.save_m2m()

    def log_addition(self, request: HttpRequest, obj: Article, message: Any) -> None:
        """The article's own log says it."""

    def log_change(self, request: HttpRequest, obj: Article, message: Any) -> None:
        """The article's own log says it."""

    def response_change(self, request: HttpRequest, obj: Article) -> HttpResponse:
        UnsavedWords.objects.typed_by(request.user, obj).delete()
        said = _("Saved.") if request.saved_edits else _("Nothing had changed, so nothing was saved.")  # type: ignore[attr-defined]
        messages.success(request, said)
        return HttpResponseRedirect(article_page(obj))

    def response_add(self, request: HttpRequest, obj: Article, post_url_continue: Any = None) -> HttpResponse:
        messages.success(request, _("The article is a draft now."))
        return HttpResponseRedirect(article_page(obj))

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict,
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Article | None = None,
    ) -> HttpResponse:
        if obj is not None:
            context |= {"page": page_for(request, obj), "title": obj.headline, "subtitle": None}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: dict | None = None) -> Any:
        article = self.get_object(request, object_id)
        if article is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, article):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "article": article,
            "title": _("Log"),
            "moves": article.moves.select_related("revision").order_by("-number"),
        }
        return TemplateResponse(request, self.object_history_template, context)


def _what_readers_see(article: Any) -> str:
    """A line for a row of the list, where the status of the working copy does not say it already."""
    if article.goes_live_at is not None:
        moment = date_format(timezone.localtime(article.goes_live_at), "j M, H:i")
        return format_html('<br><span class="quiet">{}</span>', _("goes live %s") % moment)
    if article.seen_since is not None and article.status != Status.PUBLISHED:
        return format_html('<br><span class="quiet">{}</span>', _("readers see an earlier version"))
    if article.seen_since is None and article.status == Status.PUBLISHED:
        return format_html('<br><span class="quiet">{}</span>', _("readers see it no more"))
    return ""
