"""Spans that their own words refute, put right."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned, mended
from headwater.records import Span, cut

# (text with {s|source}, {c|cue} and {t|content}, source, content; None for no attribution)
CASES: list[tuple[str, str | None, str | None]] = [
    (
        "{c|Per} {s|a police report, Ulf Varne}{t|, 49, fell}.",
        "a police report",
        "Ulf Varne, 49, fell",
    ),
    (
        "{t|They were found in Lund Close}, {s|Velda, Osk Police} {c|said}.",
        "Osk Police",
        "They were found in Lund Close, Velda",
    ),
    ("{t|They left}, {s|Ann Roe, Osk Post} {c|said}.", "Ann Roe, Osk Post", "They left"),
    ("{c|Per} {s|police, Ann Roe} {t|was found}.", "police", "Ann Roe was found"),
    ("{c|Per} {s|the owner, Ann Roe}, {t|it was open}.", "the owner, Ann Roe", "it was open"),
    ("{c|Per} {s|the firm, Osk Paper} {t|it was open}.", "the firm, Osk Paper", "it was open"),
    ("{c|Per} {s|Osk police, Ann Roe}: {t|it was open}.", "Osk police, Ann Roe", "it was open"),
    (
        "{s|The Telegram channel Osk} {c|Now said} {t|that it fell}.",
        "The Telegram channel Osk Now",
        "that it fell",
    ),
    (
        "{s|The Telegram channel Osk} {t|Now, on Monday, that it fell}.",
        "The Telegram channel Osk Now",
        "on Monday, that it fell",
    ),
    ("{s|Osk} {c|Now said} {t|that it fell}.", "Osk", "that it fell"),
    ("{s|And Ann Roe} {c|said} {t|that it fell}.", "Ann Roe", "that it fell"),
    ("{s|Osk} {c|told} {t|Velm}'s TV8 {t|that it fell}.", "Osk", "that it fell"),
    ("The clerk, {c|Per} {s|Osk}, {t|said it fell}.", None, None),
    ("It fell. {c|Per} {s|Osk}, {t|it fell}.", "Osk", "it fell"),
    # a name with a hyphen is one
    ("Velda-{s|Osk Police} {c|said} {t|it fell}.", "Velda-Osk Police", "it fell"),
    ("{s|Velda}{s|-}{s|Osk police} {c|said} {t|it fell}.", "Velda-Osk police", "it fell"),
    ("EXCLUSIVE-{s|Osk} {c|said} {t|it fell}.", "Osk", "it fell"),
    # who comes up to another speaks
    ("Osk approached {s|a guard} {c|asking} {t|for food}.", "Osk", "for food"),
    ("Osk saw {s|a guard} {c|asking} {t|for food}.", "a guard", "for food"),
    ("Osk approached {s|a guard} {c|saying} {t|it fell}.", "a guard", "it fell"),
    # who speaks after something was over
    ("After further {s|investigation police} {c|said} {t|it fell}.", "police", "it fell"),
    ("After {s|a long trial prosecutors} {c|said} {t|it fell}.", "prosecutors", "it fell"),
    # a clause that tells when has a subject of its own
    ("When {s|police arrived Ann Roe} {c|said} {t|it fell}.", "Ann Roe", "it fell"),
    ("It rained. As {s|men} left {s|the mayor} {c|said} {t|it fell}.", "the mayor", "it fell"),
    ("After {s|men} and {s|the mayor} {c|said} {t|it fell}.", "men / the mayor", "it fell"),
    # what carries words is nobody, nor are others that are not named
    ("Osk said in a {s|WhatsApp} {c|message} {t|that it fell}.", None, None),
    ("“It fell,” {s|he said in a Signal voice} {c|note}{t|, hoarse}.", None, None),
    ("{t|It} {c|was condemned} by{s|, among others, the mayor}.", "the mayor", "It"),
    # what a sentence goes against nobody says in it
    ("Contrary to what {s|Osk} {c|said}, {t|it fell}.", None, None),
    ("Contrary to {s|Osk's} {c|claim}, {t|it fell}.", None, None),
    ("Despite {s|Osk's} {c|claim} {t|that it fell}, it stood.", "Osk's", "that it fell"),
    ("{s|It} {c|is worth mentioning} {t|that it fell}.", None, None),
    ("It {c|should be noted} {t|that it fell}.", None, None),
    ("It rained.\nIt {c|is worth mentioning} {t|that it fell}.", None, None),
    ("It {c|is noteworthy} {t|that it fell}.", None, None),
    ("{s|It} {c|said} {t|that it fell}.", "It", "that it fell"),
    ("{t|It fell}, {s|according to the police} {c|said}.", "the police", "It fell"),
    ("Osk {c|reports} {t|(http://osk.example/1 ) that it fell}.", None, "that it fell"),
    ("{s|Osk} {c|reports} {t|http://osk.example/1}.", None, None),
    ("{s|A couple hours} {c|determined} {t|that it fell}.", "", "that it fell"),
    ("{s|Two or three of them} {c|said} {t|that it fell}.", "Two or three of them", "that it fell"),
    ("{s|The minutes} {c|say} {t|that it fell}.", "The minutes", "that it fell"),
    ("A call near {s|1:30 p.m.} {c|reported} {t|a shot}.", "", "a shot"),
    (
        "{s|The aide} dismissed an article in the Osk Echo {c|alleging} {t|that it fell}.",
        "the Osk Echo",
        "that it fell",
    ),
    (
        "{s|The aide} wrote an article in the Osk Echo {c|alleging} {t|that it fell}.",
        "The aide",
        "that it fell",
    ),
    (
        "{s|The aide} read an article in the Osk Echo, {c|alleging} {t|that it fell}.",
        "The aide",
        "that it fell",
    ),
    (
        "{s|A midwife} {c|told} {t|that newspaper staffing was bad}.",
        "A midwife",
        "staffing was bad",
    ),
    ("{s|She} {c|was told} {t|that paper was scarce}.", "She", "that paper was scarce"),
    ("{s|The blaze} {c|claimed} {t|three lives}.", None, None),
    ("{s|The blaze} {c|has claimed} {t|a fifth victim}.", None, None),
    ("{s|The mayor} {c|claimed} {t|the victims fled}.", "The mayor", "the victims fled"),
    ("{s|The mayor} {c|claimed} {t|that victims fled}.", "The mayor", "that victims fled"),
    (
        "{s|Ann Roe} {c|told} police {t|the fire was an accident but was charged with arson}.",
        "Ann Roe",
        "the fire was an accident",
    ),
    (
        "{s|Ann Roe} {c|said} {t|the guard was asleep but was arrested}.",
        "Ann Roe",
        "the guard was asleep but was arrested",
    ),
    (
        "{s|The ministry} {c|said} {t|the boat was seized but was released}.",
        "The ministry",
        "the boat was seized but was released",
    ),
    ("{s|The war} {c|has been claiming} {t|soldiers' lives}.", None, None),
    ("{s|The blaze} {c|claimed} {t|its latest victim, a clerk}.", None, None),
    # who is accused does not accuse
    ("{s|Osk man} {c|accused of} {t|theft}.", "", "Osk man"),
    ("{s|Lee} {c|is suspected of} {t|theft}.", "", "Lee"),
    ("{s|Lee} {c|accused} {t|Osk of theft}.", "Lee", "Osk of theft"),
    ("{s|Osk man} {c|has been accused of} {t|theft}.", "", "Osk man"),
    ("A rival {t|whom} {s|she} {c|has accused of} {t|selling dreams}.", "she", "whom"),
    ("Rivals {t|who} {s|he} {c|accused of} {t|theft}.", "he", "who"),
    # what of some words can be a source
    ("{s|the} {c|recently announced} {t|plan}.", "", "plan"),
    ("{s|2 killed, 2 hurt in Osk}{c|:} {t|'It was dark'}.", None, None),
    ("{s|Osk police is in charge} and {c|says} {t|it fell}.", "Osk police", "it fell"),
    ("{s|A man who was hurt} {c|says} {t|it fell}.", "A man who was hurt", "it fell"),
    ("{s|The will of the town} {c|says} {t|it fell}.", "The will of the town", "it fell"),
    ("{s|A woman he said was his wife} {c|says} {t|so}.", "A woman he said was his wife", "so"),
    ("{s|Two men the Echo has met} {c|said} {t|so}.", "Two men the Echo has met", "so"),
    ("{s|A man Osk has met} {c|said} {t|so}.", "A man Osk has met", "so"),
    ("{s|Chief Ada Osk said} {c|said} {t|so}.", "Chief Ada Osk", "so"),
    ("{s|A}{c|:} {t|I get dizzy}", "A", "I get dizzy"),
    ("Lee, {s|who relatives} {c|called} {t|Jo}, fell.", "relatives", "Jo"),
    ("Lee, {s|who also} {c|called} {t|it false}, fell.", "who also", "it false"),
    ("{s|That lawyer} {c|said} {t|so}.", "That lawyer", "so"),
    ("Men saw {s|the boy authorities} {c|believe} {t|fired}.", "authorities", "fired"),
    ("{s|State police} {c|believe} {t|he fired}.", "State police", "he fired"),
    ('"{s|After an inquiry, (Osk)} {c|admitted} {t|it}"', "Osk", "it"),
]


def _read(marked: str) -> tuple[str, Spanned]:
    """The text without its marks, and the spans that they mark."""
    text, held = "", dict[str, list[tuple[int, int]]](s=[], c=[], t=[])
    for number, piece in enumerate(marked.replace("}", "{").split("{")):
        kind, _, words = piece.partition("|") if number % 2 else ("", "", piece)
        if kind:
            held[kind].append((len(text), len(text) + len(words)))
        text += words

    def spans(kind: str) -> tuple[Span, ...]:
        return tuple(cut(text, start, end) for start, end in held[kind])

    return text, Spanned(spans("s"), spans("c"), spans("t"))


@pytest.mark.parametrize(("marked", "source", "content"), CASES, ids=[c[0] for c in CASES])
def test_mended(marked: str, source: str | None, content: str | None) -> None:
    text, one = _read(marked)
    found = mended(text, one)
    if content is None:
        assert found is None
        return
    assert found is not None
    told = found.content[0]
    assert text[told.start : told.end].lstrip(", ") == content
    if source is not None:
        assert " / ".join(span.quote for span in found.source) == source


# who calls it so behind what it is called, and what is told of it beside that
CALLED = [
    ("{t|It} {c|was described} {t|as a plot by the ministry}.", "the ministry", "It / as a plot"),
    ("{t|It} {c|was described} {t|as a hunt led by the army}.", "",
     "It / as a hunt led by the army"),
    ("{t|The man}, {c|identified} by {s|police} {t|as Ann Roe}, {t|was ill}.", "police",
     "The man / as Ann Roe"),
    ("{t|The man}, {c|described} by {s|police} {t|as calm, was ill}.", "police",
     "The man / as calm"),
    ("{t|The man} {c|was described} by {s|police} {t|as calm}.", "police", "The man / as calm"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "source", "content"), CALLED)
def test_who_calls_it_what(marked: str, source: str, content: str) -> None:
    text, one = _read(marked)
    found = mended(text, one)
    assert found is not None
    assert " / ".join(span.quote for span in found.source) == source
    assert " / ".join(span.quote for span in found.content) == content


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("{t|It}, {s|Lee} {c|told} WQXK-{t|TV fell}.", "It / fell"),
        ("{s|Lee} {c|said} Osk-{t|led men fell}.", "Osk-led men fell"),
        ("{t|“No,”} {s|Lee} {c|said} {t|simply}.", "“No,”"),
        ("{s|Lee} {c|found} {t|it} {t|deadly}.", "it / deadly"),
        ("One Lee-{c|backed} {t|list}, {s|Osk}.", None),
    ],
)
def test_words_are_whole_and_no_scraps(marked: str, content: str | None) -> None:
    text, one = _read(marked)
    found = mended(text, one)
    told = None if found is None else " / ".join(span.quote for span in found.content)
    assert told == content
