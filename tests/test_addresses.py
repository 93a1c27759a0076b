import pytest
from django.test.utils import override_script_prefix
from django.urls import reverse

from articles import addresses

PREFIXES = pytest.mark.parametrize("prefix", ["/", "/paper/"], ids=["at the root", "below a path"])


@PREFIXES
def test_a_room_has_the_address_of_the_urls(prefix):
    with override_script_prefix(prefix):
        assert addresses.of_room("policies") == reverse("articles:policies")


@PREFIXES
@pytest.mark.parametrize(
    ("address", "name", "parts"),
    [
        pytest.param(addresses.of_story, "article_detail", (7, "ferry-runs-again"), id="story"),
        pytest.param(addresses.of_quote, "quote_detail", (7,), id="quote"),
        pytest.param(addresses.of_source, "source_detail", (7, "erin-holm"), id="source"),
        pytest.param(addresses.of_story_for_good, "article_short", (7,), id="story for good"),
        pytest.param(addresses.of_desk, "desk_detail", ("harbour-and-coast",), id="desk"),
        pytest.param(addresses.of_topic, "topic_detail", ("sea",), id="topic"),
        pytest.param(addresses.of_correction, "correction_detail", (7,), id="correction"),
    ],
)
def test_an_address_is_the_one_of_the_urls(prefix, address, name, parts):
    with override_script_prefix(prefix):
        assert address(*parts) == reverse(f"articles:{name}", args=parts)
