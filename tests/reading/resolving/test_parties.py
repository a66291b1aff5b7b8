"""Who speaks under the labels of a transcript, and to whom."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.transcripts import turns
from headwater.reading.resolving.parties import Parties
from headwater.records import HopKind, cut
from tests.builders import report
from tests.reading.attributed import chains_of

OWN = "own"

# (what is shown, outlet, paragraphs, who speaks in each turn)
CASES: list[tuple[str, str | None, tuple[str, ...], list[str | None]]] = [
    (
        "question and answer",
        "Velm Gazette",
        ("Martha Osk keeps bees.", "Q: Do you sell?", "A: I never did.", "Q: Why?"),
        [OWN, "Martha Osk", OWN],
    ),
    (
        "a title before the name",
        "Velm Gazette",
        ("Vice President Joe Osk spoke.", "Q: Do you sell?", "A: I never did.", "Q: Why?"),
        [OWN, "Joe Osk", OWN],
    ),
    (
        "a name that no table knows, told twice",
        "Velm Gazette",
        ("Zyl Osk keeps bees.", "Zyl Osk is 90.", "Q: Do you sell?", "A: I never did.", "Q: Why?"),
        [OWN, "Zyl Osk", OWN],
    ),
    (
        "the outlet's initials and the other's",
        "Velm Gazette",
        ("Martha Osk keeps bees.", "VG: Do you sell?", "M.O.: I never did.", "VG: Why?"),
        [OWN, "Martha Osk", OWN],
    ),
    (
        "the outlet's name",
        "Der Spiegel",
        ("SPIEGEL: Do you sell?", "Osk: I never did.", "SPIEGEL: Why?"),
        ["Der Spiegel", "Osk", "Der Spiegel"],
    ),
    (
        "who asks in an interview",
        "Velm TV",
        ("From an interview.", "ANN ROE: Do you sell?", "MR. OSK: I never did.", "ROE: Why?"),
        [OWN, "OSK", OWN],
    ),
    (
        "who asks in court",
        "Velm TV",
        ("In court on Monday.", "ANN ROE: Do you sell?", "MR. OSK: I never did.", "ROE: Why?"),
        ["ANN ROE", "OSK", "ROE"],
    ),
    (
        "reporters at a briefing",
        "Velm TV",
        ("QUESTION: Is it over?", "MR. OSK: We do not know.", "QUESTION (Reuters): When?"),
        [None, "OSK", "Reuters"],
    ),
    ("no outlet", None, ("Q: Do you sell?", "A: I never did.", "Q: Why?"), [None, "a", None]),
]


@pytest.mark.parametrize(("shows", "outlet", "words", "who"), CASES, ids=[c[0] for c in CASES])
def test_who_speaks(
    shows: str, outlet: str | None, words: tuple[str, ...], who: list[str | None]
) -> None:
    made = report(*words, outlet=outlet)
    parties = Parties(made, Papers(made))
    spoke = [turn.source for turn in turns(made).values()]
    found = [parties.as_party(span, describe(made.text, span)) for span in spoke]
    assert [OWN if one.own else one.name for one in found] == who
    assert all(parties.is_label(span) for span in spoke)
    assert all(one.kind is HopKind.UNSTATED for one in found if one.name is None and not one.own)


def test_somebody_else_is_no_party() -> None:
    made = report("Ada Osk left.", outlet="Velm TV")
    one = describe(made.text, cut(made.text, 0, len("Ada Osk")))
    assert Parties(made, Papers(made)).as_party(one.span, one) is one


# (what is shown, marked passage, which attribution, its chains)
ADDRESSED: list[tuple[str, str, int, list[str]]] = [
    (
        "asked in a transcript",
        "Martha Osk keeps bees.\n{s|Q}{c|:} {t|Did {s1|you} {c1|say} {t1|that it was over}?}\n"
        "{s2|A}{c2|:} {t2|I did not.}\n{s3|Q}{c3|:} {t3|Why not?}",
        1,
        ["Velm Gazette <said< person:Martha Osk(resolved)"],
    ),
    (
        "answered back",
        '{t|"We never left,"} {s|Ada Osk} {c|said}.\n'
        '{t1|"{s2|You} {c2|told} {t2|us you had},"} {s1|Jan Roe} {c1|replied}.',
        2,
        ["Velm Gazette <said< person:Jan Roe <said< person:Ada Osk(resolved)"],
    ),
    (
        "nobody else spoke",
        '{t|"{s1|You} {c1|promised} {t1|it},"} {s|Ada Osk} {c|said}.',
        1,
        ["Velm Gazette <said< person:Ada Osk <said< unstated:?"],
    ),
]


@pytest.mark.parametrize(
    ("shows", "passage", "at", "chains"), ADDRESSED, ids=[c[0] for c in ADDRESSED]
)
def test_whom_you_means(shows: str, passage: str, at: int, chains: list[str]) -> None:
    assert chains_of(passage, "Velm Gazette")[at] == chains
