import pytest

from articles.extraction.findings import Reuse
from articles.extraction.rights import find_rights, owner_of

NOTICES = [
    (
        "consent of the owner",
        "Copying or storing anything on this site needs the written consent of Example Media Limited.",
        Reuse.PROHIBITED,
        "Example Media Limited",
    ),
    (
        "American broadcaster",
        "Copyright 2019 Example Broadcasting. All rights reserved. This material may not be published or rewritten.",
        Reuse.PROHIBITED,
        "Example Broadcasting",
    ),
    (
        "permission",
        "No part of this page may be reproduced without the permission of the publisher.",
        Reuse.PROHIBITED,
        "",
    ),
    (
        "link asked for",
        "Republication of our articles is allowed with a hyperlink to the source.",
        Reuse.WITH_CREDIT,
        "",
    ),
    (
        "licence",
        "This article is republished under a Creative Commons licence.",
        Reuse.WITH_CREDIT,
        "",
    ),
    (
        "use with reference",
        "Materials of the site may be used with reference to Example News.",
        Reuse.WITH_CREDIT,
        "",
    ),
]


@pytest.mark.parametrize(
    ("text", "reuse", "owner"), [row[1:] for row in NOTICES], ids=[row[0] for row in NOTICES]
)
def test_a_notice_tells_what_it_allows(text, reuse, owner):
    notice = find_rights(text, start=7)

    assert notice is not None
    assert (notice.text, notice.start, notice.end) == (text, 7, 7 + len(text))
    assert notice.reuse is reuse
    assert notice.owner == owner


NO_NOTICES = [
    ("the law in the news", "The court said that copying the plans without permission was a crime."),
    ("consent in the news", "The minister said no troops would be used without the consent of parliament."),
    ("a bare mark", "© essanews.com"),
    ("a mark with its formula", "Copyright © 2025, Example Audio. All rights reserved."),
    ("a privacy note", "Newsletters may contain information about charities."),
    ("a disclaimer", "The site is not responsible for the content of other pages."),
    ("a reserved table", "All seats were reserved."),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_NOTICES], ids=[row[0] for row in NO_NOTICES])
def test_what_speaks_of_no_reuse_is_no_notice(text):
    assert find_rights(text) is None


def test_an_owner_ends_before_the_address():
    assert owner_of("without the consent of Example Media SA, headquartered in Warsaw") == "Example Media SA"


def test_what_somebody_wrote_of_a_sites_use_is_no_notice():
    line = '"Most sites are like malware and use our resources without permission," wrote Ada Holm of the Lake Lab.'

    assert find_rights(line) is None
