"""Persons meant by descriptions that take up who spoke last."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built


def test_an_epithet_takes_up_who_spoke_last() -> None:
    last = built(
        "{s1|Mara Quist} {c1|said} {t1|it was over}. {s|The 24-year-old} {c|added} {t|so}.",
        "World Ledger",
    )[-1]
    assert last.chains[0].terminal.name == "Mara Quist"


# (passage, the name of the last terminal)
POSTS = [
    ("{s1|Police Chief Mara Osk} {c1|said} {t1|so}. {s|The caller} {c|said} {t|it}.", "the caller"),
    ("{s1|Police Chief Mara Osk} {c1|said} {t1|so}. {s|The bus driver} {c|said} {t|it}.",
     "the bus driver"),
    ("{s1|Mara Osk} {c1|said} {t1|so}. {s|The driver} {c|said} {t|it}.", "Mara Osk"),
    ("{s1|Mara Osk} {c1|said} {t1|so}. {s|The retired judge} {c|wants} {t|it}.", "Mara Osk"),
    ("{s1|Mara Osk} {c1|said} {t1|so}. {s|The judge} {c|wants} {t|it}.", "the judge"),
    ("{s1|Mara Osk, who sells tea,} {c1|said} {t1|so}. {s|The governor} {c|wants} {t|it}.",
     "the governor"),
    ("{s1|Bishop Mara Osk} {c1|said} {t1|so}. {s|The commissioner} {c|wants} {t|it}.",
     "the commissioner"),
    ("{s1|Mara Osk SC} {c1|said} {t1|so}. {t|It fell}, {s|counsel} {c|said}.", "Mara Osk"),
    ("{s1|Vice Minister Mara Osk} {c1|denied} {t1|it} after {s2|the Echo} {c2|published} {t2|it}. "
     "{s|The official} {c|said} {t|so}.", "Mara Osk"),
    ("{s1|Vice Minister Mara Osk} {c1|denied} {t1|it} after {s2|a guard} {c2|confirmed} {t2|it}. "
     "{s|The official} {c|said} {t|so}.", "the official"),
    # who is named between the speaker and the words
    ("{s1|Mara Osk} {c1|said} {t1|so}. Ada Roe’s visit was put down to {s|the dentist} {c|fearing} "
     "{t|it}.", "the dentist"),
    ("{s1|Mara Osk} {c1|said} {t1|so}. {s|The colonel} {c|wants} {t|it}.", "the colonel"),
    ("{s1|Col. Mara Osk} {c1|said} {t1|so}. {s|The colonel} {c|wants} {t|it}.", "Mara Osk"),
    ("{s1|Justice Mara Osk} {c1|said} {t1|so}. {s|The judge} {c|wants} {t|it}.", "Mara Osk"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), POSTS, ids=[c[0][:40] for c in POSTS])
def test_a_post_is_of_whom_nothing_else_is_said(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


def test_the_same_body_is_the_last_that_spoke() -> None:
    last = built(
        "{s1|The Electoral Commission} {c1|said} {t1|so}. {t|It fell}, {s|the same body} {c|said}.",
        "World Ledger",
    )[-1]
    assert last.chains[0].terminal.name == "Electoral Commission"


def test_an_insider_is_nobody_by_name() -> None:
    passage = "{s1|Karl Osk, the owner,} {c1|said} {t1|no}. {s|The insider} {c|said} {t|yes}."
    assert built(passage)[-1].chains[0].terminal.name == "the insider"
