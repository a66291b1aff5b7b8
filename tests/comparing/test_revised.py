"""A report that takes back what it told."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.records import LinkKind, Report, Statement
from tests.builders import reading, report, say
from tests.comparing.world import links_between, read, together

POLICE = "Osk Herald < group:police"


def told(text: str, *said: tuple[str, str]) -> tuple[Report, list[Statement]]:
    """A report and what each cue in it brings; "" for what is said by nobody."""
    of = report(text, outlet="Osk Herald", published="2026-03-02")
    return of, [
        say(of, words, POLICE, source="olice", cue=cue) if cue else say(of, words)
        for cue, words in said
    ]


@pytest.mark.parametrize(
    ("text", "old", "new", "turned"),
    [
        (
            "Police confirmed the girl had died. That statement has since been corrected.",
            ("confirmed", "the girl had died"),
            ("", "That statement has since been corrected"),
            True,
        ),
        (
            "Police initially said one man died, but later said that he was in hospital.",
            ("initially said", "one man died"),
            ("later said", "that he was in hospital"),
            True,
        ),
        (
            "Police said he was not cuffed. On Tuesday, police revised that account,"
            " explaining that he was cuffed in front.",
            ("said", "he was not cuffed"),
            ("explaining", "that he was cuffed in front"),
            True,
        ),
        (
            "The victim was hurt at Kesh, police said. Police originally said the victim was 9.",
            ("originally said", "the victim was 9"),
            ("said", "The victim was hurt at Kesh"),
            True,
        ),
        # of another matter, no older account, a correction of what stands further off
        (
            "The shop opened at noon, police said. Police initially said the victim was 9.",
            ("initially said", "the victim was 9"),
            ("said", "The shop opened at noon"),
            False,
        ),
        (
            "Police said one man died, but later said that he was in hospital.",
            ("said", "one man died"),
            ("later said", "that he was in hospital"),
            False,
        ),
        (
            "Police said a man died. The shop is shut. That statement has since been corrected.",
            ("said", "a man died"),
            ("", "That statement has since been corrected"),
            False,
        ),
    ],
)
def test_an_account_that_the_report_takes_back(
    text: str, old: tuple[str, str], new: tuple[str, str], turned: bool
) -> None:
    of, (first, then) = told(text, old, new)
    links = links_between(compare([of], [read(of, first, then)]), first, then)
    found = [(one.kind, one.a) for one in links if one.kind is LinkKind.REVERSAL]
    assert found == ([(LinkKind.REVERSAL, first.id)] if turned else [])


@pytest.mark.parametrize(
    ("behind", "published", "one"),
    [
        ("That statement has since been corrected.", "2026-03-05", False),
        ("That statement has since been corrected.", "2026-03-01", False),
        ("That statement was made at noon.", "2026-03-05", True),
    ],
)
def test_what_is_taken_back_is_not_what_another_tells_as_so(
    behind: str, published: str, one: bool
) -> None:
    of, (first,) = told(f"Police said the girl had died. {behind}", ("said", "the girl had died"))
    other = report("The girl had died.", outlet="Kesh Post", published=published)
    second = say(other, "The girl had died")
    found = compare([of, other], [reading(of, first), reading(other, second)])
    assert together(found, first, second) is one
