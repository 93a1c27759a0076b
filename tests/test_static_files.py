from __future__ import annotations

import gzip

import pytest

SHEET = "/static/articles/site.css"


def ask(client, path: str = SHEET, **headers: str):
    response = client.get(path, headers=headers)
    return response, b"".join(response.streaming_content if response.streaming else [response.content])


def test_sheet_is_packed_for_whoever_takes_it_so(client):
    plain, whole = ask(client)
    packed, sent = ask(client, accept_encoding="br, gzip")

    assert (plain["Vary"], packed["Vary"]) == ("Accept-Encoding", "Accept-Encoding")
    assert "Content-Encoding" not in plain
    assert packed["Content-Encoding"] == "gzip"
    assert int(packed["Content-Length"]) == len(sent) < len(whole) / 3
    assert gzip.decompress(sent) == whole
    again, nothing = ask(client, accept_encoding="gzip", if_none_match=packed["ETag"])
    assert (again.status_code, nothing) == (304, b"")


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param("/static/articles/fonts/text-latin.woff2", {}, id="packed-already"),
        pytest.param(SHEET, {"range": "bytes=0-9"}, id="a-part"),
    ],
)
def test_what_would_gain_nothing_or_break_is_sent_as_it_is(client, path, headers):
    response, sent = ask(client, path, accept_encoding="gzip", **headers)

    assert "Content-Encoding" not in response
    assert int(response["Content-Length"]) == len(sent)
