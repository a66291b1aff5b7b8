"""Words that are an outlet's name, and a party's to a case."""

from __future__ import annotations

import pytest

from headwater.reading.describing.papers import Papers
from tests.builders import report
from tests.reading.attributed import built


@pytest.mark.parametrize(
    ("passage", "name", "kind"),
    [
        ("{s|The State} {c|denies} {t|it}.", "the State", "state-body"),
        ("{s|The State} {c|has submitted} {t|so}.", "the State", "state-body"),
        ("{s|The Crown} {c|rejected} {t|it}.", "the Crown", "state-body"),
        ("{s|The State} {c|reported} {t|so}.", "The State", "outlet"),
        ("{s|The Times} {c|denied} {t|it}.", "The Times", "outlet"),
    ],
)
def test_a_party_that_pleads_is_no_newspaper(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[0].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)


@pytest.mark.parametrize(
    ("passage", "name", "kind"),
    [
        ("{c|According to} {s|our news partners at the BBC}, {t|it fell}.", "BBC", "outlet"),
        ("{s|Our news partner CNN} {c|said} {t|that it fell}.", "CNN", "outlet"),
        ("{s|Business partners of the BBC} {c|said} {t|so}.", "Business partners", "group"),
    ],
)
def test_news_partners_are_the_outlet_they_are_of(passage: str, name: str, kind: str) -> None:
    (made,) = built(passage, "World Ledger")[0].chains
    assert made.terminal.kind.value == kind
    assert (made.terminal.name or "").startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Osk told Malta's Channel One that it fell.", "Malta's Channel One"),
        ("It fell. Osk told Malta's Channel One so. He told Channel One all.",
         "Malta's Channel One"),
        ("Osk told Russia's Channel One that it fell.", "Channel One Russia"),
        ("Osk told the mayor's Channel One that it fell.", "Channel One Russia"),
    ],
)  # fmt: skip
def test_an_outlet_is_that_of_the_land_before_it(text: str, name: str) -> None:
    papers = Papers(report(text, outlet="World Ledger"))
    assert {paper.name for paper in papers.places} == {name}
