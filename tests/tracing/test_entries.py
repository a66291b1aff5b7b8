"""Which carriers in copies of one passage are one entry, and which tell where it is from."""

from __future__ import annotations

import pytest

from headwater.tracing.carriers import Speakers, sides
from headwater.tracing.copies import find_copies
from headwater.tracing.copying import copied_pairs
from headwater.tracing.entries import Entries, in_order
from headwater.tracing.index import Index
from headwater.tracing.quotations import Quotations
from tests.origins.building import Article, Line, build_articles
from tests.origins.situations_reports import RUNNING

OFFICIALS = "< anonymous:officials"


def _entries(*articles: Article) -> list[tuple[set[str], set[str]]]:
    """For each entry the outlets of its members, and of those that tell."""
    built = build_articles(articles)
    index = Index(built.reports, built.readings, built.comparison)
    (claim,) = built.comparison.claims
    carriers = in_order(sides(claim, index, Speakers(index), {}).assert_it)
    copies = find_copies(built.reports, index, Quotations(index))
    found = Entries(carriers, copied_pairs(carriers, copies), index)

    def outlets(numbers: tuple[int, ...]) -> set[str]:
        return {carriers[n].speakers[0].label or "" for n in numbers}

    return sorted(
        ((outlets(each.members), outlets(each.telling)) for each in found.all),
        key=lambda each: sorted(each[0]),
    )


def _runs(outlet: str, chain: str = OFFICIALS, credit: str | None = None) -> Article:
    return Article(outlet, (Line(RUNNING, chain),), credit=credit)


@pytest.mark.parametrize(
    ("articles", "entries"),
    [
        ([_runs("Northline")], [({"Northline"}, {"Northline"})]),
        # nothing shows which is the copy: both tell
        (
            [_runs("Northline"), _runs("Radio Selva")],
            [({"Northline", "Radio Selva"}, {"Northline", "Radio Selva"})],
        ),
        # a credit to another copy shows it
        (
            [_runs("Northline"), _runs("Radio Selva", credit="Northline")],
            [({"Northline", "Radio Selva"}, {"Northline"})],
        ),
        # whoever leaves out a credit that another copy gives knows less
        (
            [_runs("Northline", credit="Reuters"), _runs("Radio Selva")],
            [({"Northline", "Radio Selva"}, {"Northline"})],
        ),
        # credits in a ring
        (
            [
                _runs("Northline", credit="Radio Selva"),
                _runs("Radio Selva", credit="Northline"),
                _runs("The Courier"),
            ],
            [({"Northline", "Radio Selva", "The Courier"}, set())],
        ),
        # a credit to a copy that leaves out the ring is no way out of it
        (
            [
                _runs("Northline", credit="Radio Selva"),
                _runs("Radio Selva", credit="Northline"),
                _runs("The Courier"),
                _runs("The Gazette", credit="The Courier"),
            ],
            [({"Northline", "Radio Selva", "The Courier", "The Gazette"}, set())],
        ),
        # other words about where it came from
        (
            [_runs("Northline"), _runs("Radio Selva", "< Marta Amsel")],
            [({"Northline"}, {"Northline"}), ({"Radio Selva"}, {"Radio Selva"})],
        ),
        # other words of the claim
        (
            [_runs("Northline"), Article("Radio Selva", (Line("It failed.", OFFICIALS),))],
            [({"Northline"}, {"Northline"}), ({"Radio Selva"}, {"Radio Selva"})],
        ),
    ],
)
def test_entries(articles: list[Article], entries: list[tuple[set[str], set[str]]]) -> None:
    assert _entries(*articles) == entries
    assert _entries(*articles[::-1]) == entries
