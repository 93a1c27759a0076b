import pytest
from django.urls import reverse

from tests.factories import FILED, WORDS, make_article, make_filed_copy, make_quote, make_user


@pytest.fixture
def sign_in(client):
    """Sign somebody of a group in, and return the account."""

    def signed_in(group="Editors", **fields):
        user = make_user(group=group, **fields)
        client.force_login(user)
        return user

    return signed_in


@pytest.fixture
def filed_article(db):
    """A draft with its filed copy and one unchecked quote that stands in both."""
    article = make_article(quote=False)
    filed = make_filed_copy(article)
    start = FILED.index(WORDS)
    make_quote(article, filed_copy=filed, start=start, end=start + len(WORDS))
    return article


@pytest.fixture
def at():
    """The address of a room beside an article's page: ``at(article, "move", "submit")``."""

    def address(article, name="change", *rest):
        return reverse(f"admin:articles_article_{name}", args=[article.pk, *rest])

    return address


@pytest.fixture
def form_values():
    """What the form of a page posts when nobody typed anything, with ``changes`` on top."""

    def values(response, **changes):
        context = response.context
        form = context["adminform"].form if "adminform" in context else context["form"]
        posted = {}
        for bound in form:
            for name, value in ((bound.html_name, bound.value()), (bound.html_initial_name, bound.initial)):
                if value not in (None, False):
                    posted[name] = (
                        [getattr(one, "pk", one) for one in value] if isinstance(value, list) else value
                    )
        posted = {name: value for name, value in posted.items() if name != "initial-seen_version"}
        return posted | changes

    return values
