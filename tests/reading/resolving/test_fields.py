"""Words that pick out another body of a kind."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.bodies_before import fits
from headwater.records import cut
from tests.reading.attributed import built


def said(words: str) -> Described:
    return describe(words, cut(words, 0, len(words)))


@pytest.mark.parametrize(
    ("words", "body", "fit"),
    [
        ("the foreign ministry", "the interior ministry", False),
        ("the energy ministry", "Ukraine's defence ministry", False),
        ("the foreign ministry", "China's foreign ministry", True),
        ("the defense ministry", "Ukraine's defence ministry", True),
        ("the US ministry", "the Interior Ministry", True),
        ("the air force", "the Border Force", False),
        ("the state department", "the US Justice Department", False),
        ("the appeals court", "the High Court", False),
        ("the top court", "the High Court", True),
        ("the ruling party", "the Osk Party", False),
        ("the trade union", "the Health Ministry", False),
        ("the rebel group", "Amnesty International", False),
        ("the rights group", "Amnesty International", True),
        ("the mining group", "Amnesty International", False),
        ("the militant group", "Hamas", True),
        ("the aid group", "the Houthis", False),
        ("the paramilitary force", "the Rapid Support Forces", True),
        ("the spy agency", "the CIA", True),
        ("the space agency", "the Kesh Customs Agency", False),
        ("the energy regulator", "Ofgem", True),
        ("the 11-nation council", "the Osk Council", True),
        ("the Osk-based council", "the Lund Council", True),
        ("the budget airline", "Becker Airlines", True),
        ("the development bank", "Castellan Bank", False),
        # nouns that alone tell what no known body of another kind is
        ("the company", "the United Nations", False),
        ("the company", "Boeing", True),
        ("the company", "Osk Maritime", True),
        ("the airline", "NATO", False),
        ("the drugmaker", "the World Health Organization", False),
        ("the firm", "Hamas", False),
        ("the party", "Greenpeace", False),
        ("the party", "the Labour Party", True),
        ("the union", "UNICEF", False),
        ("the union", "the European Union", True),
        ("the union", "the Lund Teachers' Federation", True),
        ("the university", "Amnesty International", False),
        ("the charity", "Oxfam", True),
        ("the charity", "NATO", False),
        ("the lender", "the World Bank", True),
        ("the fund", "the International Monetary Fund", True),
    ],
)
def test_a_word_that_the_body_lacks(words: str, body: str, fit: bool) -> None:
    assert fits(said(words), said(body)) is fit


def test_nor_does_a_body_of_another_sort_that_stands_foremost() -> None:
    passage = "{s1|The Osk Party} {c1|said} {t1|no}. {s|The ruling party} {c|said} {t|yes}."
    assert built(passage)[-1].chains[0].terminal.name == "the ruling party"


def test_nor_does_a_company_take_up_who_is_none() -> None:
    passage = "{s1|The UN} {c1|said} {t1|no}. {s|The company} {c|said} {t|yes}."
    assert built(passage)[-1].chains[0].terminal.name == "the company"
