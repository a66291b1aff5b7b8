from __future__ import annotations

import pytest

from headwater.intake.site_name import site_name
from headwater.records import Block, BlockKind


def found(*lines: str) -> str | None:
    text = "\n".join(lines)
    blocks, at = [], 0
    for line in lines:
        kind = BlockKind.TITLE if line.startswith("Title") else BlockKind.FURNITURE
        blocks.append(Block(kind, at, at + len(line)))
        at += len(line) + 1
    return site_name(text, blocks)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["www.presstv.ir"], "Press TV"),
        (["Write to news@reuters.com"], "Reuters"),
        (["Follow us: facebook.com/cnn, twitter.com/cnn"], None),
        (["CNN Roku"], "CNN"),
        (["READ MORE: CNN reports a strike"], None),
        (["CNN app", "Reuters app"], None),
        (["The Sundhaven Gazette", "Title of the page"], "The Sundhaven Gazette"),
        (["World Radio | Bulletin", "Title of the page"], "World Radio"),
        (["© 2025 The Brenna Observer. All rights reserved."], "The Brenna Observer"),
        (["Copyright 2019-2024 by Coastal Courier"], "Coastal Courier"),
        (["Copyright 2024. All rights reserved."], None),
        (["Copyright Associated Press / Velda Seven"], "Velda Seven"),
        (["Copyright 2013 by Velda Seven and Osk Town News Service. All rights"], "Velda Seven"),
        (["© 2016 Cox Media Group."], None),
        (["© Copyright 2014 CBS Radio Inc. All rights reserved."], None),
        (["All rights reserved. The Associated Press contributed to this report."], None),
        (["Ana Lund is a reporter for the Velda Tribune. Reach her at lund@velda.example"],
         "Velda Tribune"),
        (["Follow World Ledger for news", "www.worldledger.example"], "World Ledger"),
        (["www.example.org"], None),
        (["CNN", "Title of the page", "www.reuters.com"], "CNN"),
        (["Reuters", "Title of the page", "www.presstv.ir"], "Press TV"),
        (["Title: dam fails | BBC News", "www.presstv.ir"], "BBC"),
        (["Title: dam fails - WSVN-TV - 7NEWS Miami"], "WSVN"),
        (["Title: dam fails - KMOV.com"], "KMOV"),
        (["Title: dam fails – Reuters"], None),
        (["Title of the page", "Download the CNN news app"], "CNN"),
        (
            ["Title of the page", "Jane Roe is a staff writer for The Boston Globe"],
            "The Boston Globe",
        ),
        (["Title of the page", "As seen on BBC News"], None),
        (["Title of the page", "Mehr zum Thema"], None),
        (["Title of the page", "Axios and others on this story"], None),
        (["Title of the page", "Follow on X | Press TV"], None),
        (
            ["Axios and others", "Title of the page", "© 2026 The Brenna Observer."],
            "The Brenna Observer",
        ),
        ([], None),
    ],
)  # fmt: skip
def test_a_site_shows_its_name(lines: list[str], name: str | None) -> None:
    assert found(*lines) == name
