"""Nobody was hurt, by the one, and two are in hospital, by the other."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import LinkKind
from tests.builders import report, say
from tests.comparing.world import read

Told = tuple[str, str]
NONE: Told = ("nobody had been hurt", "Odd Brekke")
TWO: Told = ("two workers were in hospital with burns", "Lena Osk")


def kinds(*told: tuple[str, tuple[Told, ...]]) -> list[LinkKind]:
    """The kinds of the links of reports: a date each, and what somebody says in it."""
    reports, readings = [], []
    for number, (day, said) in enumerate(told):
        outlet = f"Outlet {number}"
        text = [f"{speaker} said that {words}." for words, speaker in said]
        of = report("Jonas Tarr was in Kesh.", *text, outlet=outlet, published=day)
        made = []
        for words, speaker in said:
            at = of.text.index(words)
            found = find_quantities(of.text, at, at + len(words))
            stance = "CT-" if words.startswith("no") else "CT+"
            chain = f"{outlet} < {speaker}"
            made.append(say(of, words, chain, cue="said", stance=stance, quantities=found))
        reports.append(of)
        readings.append(read(of, *made, say(of, "Jonas Tarr was in Kesh")))
    return [link.kind for link in compare(reports, readings).links]


def test_two_speakers_part() -> None:
    assert kinds(("2026-03-02", (NONE, TWO))) == [LinkKind.TENSION]
    assert kinds(("2026-03-02", (NONE,)), ("2026-03-03", (TWO,))) == [LinkKind.TENSION]


def test_a_report_is_linked_with_its_own_denial_alone() -> None:
    assert kinds(("2026-03-02", (NONE,)), ("2026-03-03", (NONE, TWO))) == [LinkKind.TENSION]


@pytest.mark.parametrize(
    "told",
    [
        # two numbers, it may be of two events; one speaker; who denies it later
        (("2026-03-02", (NONE, TWO, ("nine people were killed", "Jonas Tarr"))),),
        (("2026-03-02", (("nobody had been hurt", "Lena Osk"), TWO)),),
        (("2026-03-03", (NONE,)), ("2026-03-02", (TWO,))),
        # told of one place, of something else
        (("2026-03-02", (("nobody had been hurt at the depot", "Odd Brekke"), TWO)),),
        (
            ("2026-03-02", (("no one was hurt when her sister ship ran aground", "Odd Brekke"),)),
            ("2026-03-03", (TWO,)),
        ),
    ],
)
def test_others_do_not(told: tuple[tuple[str, tuple[Told, ...]], ...]) -> None:
    assert not kinds(*told)
