"""Amounts of what got out, by who gives them, where reports give several."""

from __future__ import annotations

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import Link, LinkKind
from tests.builders import report, say
from tests.comparing.world import read

FIRM, AGENCY = "organization:Osk Rail", "state-body:Kesh Water Agency"


def links_of(*told: tuple[str, list[tuple[str, str]]]) -> list[tuple[LinkKind, str, str]]:
    """Kind and numbers of the links between reports: a date each, sentences with who says them."""
    reports, readings = [], []
    for number, (published, sentences) in enumerate(told):
        outlet = f"Outlet {number}"
        names = f"Lena Osk spoke in Kesh on matter {number}."
        text = " ".join(f"{words}." for words, _ in sentences)
        of = report(names, text, outlet=outlet, published=published)
        made = [say(of, names)]
        for words, speaker in sentences:
            start = of.text.index(words)
            found = find_quantities(of.text, start, start + len(words))
            chain = f"{outlet} < {speaker}" if speaker else ()
            made.append(say(of, words, chain, quantities=found))
        reports.append(of)
        readings.append(read(of, *made))
    return [_shown(link) for link in compare(reports, readings).links]


def _shown(link: Link) -> tuple[LinkKind, str, str]:
    return link.kind, *sorted((link.why.args["a"], link.why.args["b"]))


def test_two_speakers_of_one_report_part() -> None:
    found = links_of(
        ("2026-03-02", [("About 12,000 gallons of acid were released", FIRM)]),
        (
            "2026-03-03",
            [
                ("About 31,000 gallons of acid had escaped", AGENCY),
                ("Earlier 12,000 gallons had been released from one car", FIRM),
            ],
        ),
    )
    assert (LinkKind.TENSION, "12,000 gallons", "About 31,000 gallons") in found


def test_what_a_speaker_said_before_is_replaced() -> None:
    (only,) = links_of(
        (
            "2026-03-03",
            [
                ("New sums show that 29,500 gallons of acid had been lost", FIRM),
                ("It had said on Monday that it was 12,000 gallons", FIRM),
            ],
        ),
    )
    assert only == (LinkKind.UPDATE, "12,000 gallons", "29,500 gallons")


def test_two_values_are_linked_once() -> None:
    account = ("About 12,000 gallons of acid were released", FIRM)
    other = ("31,000 gallons of acid had escaped into the river", AGENCY)
    found = links_of(
        ("2026-03-02", [account]), ("2026-03-03", [account, other]), ("2026-03-04", [other])
    )
    assert [kind for kind, *_ in found].count(LinkKind.TENSION) == 1


def test_what_is_of_two_tanks_parts_from_nothing() -> None:
    assert not links_of(
        (
            "2026-03-02",
            [
                ("5,000 gallons of acid leaked from the first tank", FIRM),
                ("7,000 gallons of acid leaked from the second tank", FIRM),
            ],
        ),
        ("2026-03-03", [("Through an open valve 9,000 gallons of acid got out at noon", AGENCY)]),
    )


def test_other_substances_part_from_nothing() -> None:
    assert not links_of(
        ("2026-03-02", [("5,000 gallons of acid leaked", FIRM)]),
        ("2026-03-03", [("9,000 gallons of diesel leaked", AGENCY)]),
    )
