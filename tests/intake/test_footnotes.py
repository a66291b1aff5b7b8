"""Notes at the foot: what tells something, and what only refers to something."""

from __future__ import annotations

import pytest

from tests.intake.pages import BODY, marked

TOLD = "The ship's owner told the panel on 2 May that failures were known."
NOTES = [
    "Satellite imagery of 15 March 2025, on file with the panel.",
    TOLD,
    "See annex 15.",
    "Interview with Ana Lund, 27 June 2025.",
]
KINDS = ["furniture", "furniture", "list-item", "furniture", "furniture"]


def foot(calls: str, numbers: str) -> list[str]:
    """The kinds at the foot of a page whose sentences call notes and whose notes have numbers."""
    one, two, three, four = (calls.format(n) for n in range(7, 11))
    page = [f"{BODY[0]}{one}", f"{BODY[1]}{two} {BODY[2]}{three}", f"{BODY[3]}{four}"]
    page += [f"{numbers.format(n)} {note}" for n, note in enumerate(NOTES, start=7)]
    return [kind for kind, _ in marked("\n\n".join(page))[3:]]


@pytest.mark.parametrize(
    ("calls", "numbers"),
    [("[{}]", "[{}]"), ("{}", "{}"), ("{}", "[{}]"), ("[{}]", "{}")],
)
def test_notes_that_only_refer_are_none_of_the_article(calls: str, numbers: str) -> None:
    assert foot(calls, numbers) == KINDS


def test_the_number_of_a_note_is_none_of_its_words() -> None:
    page = [f"{BODY[0]}1", f"{BODY[1]}2", f"1 {TOLD}", "2 See annex 15."]
    assert marked("\n\n".join(page))[2:] == [
        ("furniture", "1"),
        ("list-item", TOLD),
        ("furniture", "2 See annex 15."),
    ]


@pytest.mark.parametrize("number", ["[{}]", "{}"])
def test_what_no_call_calls_is_no_note(number: str) -> None:
    page = [*BODY, *(f"{number.format(n)} {note}" for n, note in enumerate(NOTES, start=1))]
    assert "furniture" not in [kind for kind, _ in marked("\n\n".join(page))]


@pytest.mark.parametrize(
    ("note", "tells"),
    [
        ("Osk Watch telephone interview with Ana L. (name withheld), Velm, June 2, 2025.", False),
        ("\u201cArmy denies killings,\u201d Velm Courier, May 9, 2025 (accessed June 4).", False),
        ("Letter from the Mines Ministry dated 4 July 2025.", False),
        ("Letter from the Mines Ministry, 4 July 2025, in which it denied the sale.", True),
        ("Interview with a clerk, Velm, 9 May 2025. The clerk wept.", False),
        ("Interview with a clerk, Velm, 9 May 2025. The clerk had seen the ship.", True),
        ("Ibid.", False),
        ("Roe, \u201cThe bridges\u201d, Velm Courier, 2 May 2025, p. 4.", False),
    ],
)
def test_what_a_note_tells(note: str, tells: bool) -> None:
    page = [f"{BODY[0]}1", f"{BODY[1]}2", f"1 {note}", "2 See annex 15."]
    assert ("list-item" in [kind for kind, _ in marked("\n\n".join(page))]) is tells
