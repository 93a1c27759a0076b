import pytest
from django.test.utils import override_script_prefix
from django.urls import reverse

from articles import addresses


@pytest.mark.parametrize("prefix", ["/", "/paper/"], ids=["at the root", "below a path"])
@pytest.mark.parametrize(
    ("address", "name", "parts"),
    [
        pytest.param(addresses.of_story, "article_detail", (7, "ferry-runs-again"), id="story"),
        pytest.param(addresses.of_quote, "quote_detail", (7,), id="quote"),
        pytest.param(addresses.of_source, "source_detail", (7, "erin-holm"), id="source"),
        pytest.param(addresses.of_correction, "correction_detail", (7,), id="correction"),
    ],
)
def test_an_address_is_the_one_of_the_urls(prefix, address, name, parts):
    with override_script_prefix(prefix):
        assert address(*parts) == reverse(f"articles:{name}", args=parts)
