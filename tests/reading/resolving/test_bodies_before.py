"""Bodies that a noun takes up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.bodies_before import (
    fits,
    is_further,
    is_named_since,
    named_before,
    takes_up,
)
from headwater.records import HopKind, cut


def said(words: str) -> Described:
    return describe(words, cut(words, 0, len(words)))


@pytest.mark.parametrize(
    ("words", "body", "fit"),
    [
        ("the airline", "Becker Airlines", True),
        ("the ministry", "the Interior Ministry", True),
        ("the ministry", "Becker Airlines", False),
        ("the airline", "two clerks", False),
        ("the agency", "Vienna", False),
        ("the army", "the Israel Defense Forces", True),
        ("the department", "the Health Ministry", True),
        ("the department", "the Supreme Court", False),
        ("the central bank", "Castellan Bank", False),
        ("the lender", "Castellan Bank", True),
        ("the lender", "Becker Airlines", False),
        ("the diplomatic mission", "Iran's embassy in London", True),
        ("the group", "the Houthis", True),
        ("the bloc", "the Interior Ministry", False),
        ("the watchdog", "the Interior Ministry", True),
        ("the army", "the Rapid Support Forces", False),
        ("the army", "the Arakan Army", True),
        ("the group", "Osk Hospital", False),
        ("the militia", "the Red Cross", False),
        ("the militia", "Hezbollah", True),
        ("the bloc", "the European Union", True),
        ("the Velm bloc", "the European Union", False),
        ("the European bloc", "the European Union", True),
        ("the Velm party", "Velm Unity Party", True),
        ("the Velm party", "Orle Unity Party", False),
        ("the Maltese party", "Orle Unity Party", True),
        ("the company", "the union Numsa", False),
        ("the shipyard", "the Velda Panel", False),
        ("the bank", "the Fisheries Committee", False),
        ("the customs agency", "the tax agency", False),
        ("the Kesh agency", "the tax agency", True),
        ("the agency", "the tax agency", True),
        ("the union", "the owner, Lamp Holding", False),
        ("the union", "the ANA", False),
        ("the agency", "the Federal Bureau of Grain Safety", True),
        ("the agency", "the Kesh Aviation Authority", True),
        ("the agency", "the Ministry of Grain", False),
        ("the start-up", "Becker Airlines", True),
        ("the department", "Orle police", True),
        ("the hospital", "Osk Medical Center", True),
        ("the hospital", "Osk Center", False),
    ],
)
def test_a_body_fits_a_noun(words: str, body: str, fit: bool) -> None:
    assert fits(said(words), said(body)) is fit


@pytest.mark.parametrize(("name", "fit"), [("Torvania", False), ("OFTEL", True)])
@pytest.mark.parametrize("noun", ["the office", "the group"])
def test_a_land_that_no_table_knows_is_no_office_and_no_group(
    name: str, fit: bool, noun: str
) -> None:
    assert fits(said(noun), replace(said(name), kind=HopKind.STATE_BODY)) is fit


@pytest.mark.parametrize(
    ("words", "can"),
    [
        ("the company", True),
        ("a company", False),
        ("the companies", False),
        ("the tide", False),
        ("the U.S.-based think tank", True),
        ("the Dutch shipping company", True),
    ],
)
def test_a_noun_takes_up(words: str, can: bool) -> None:
    assert takes_up(said(words)) is can


def test_the_body_named_before() -> None:
    text = "Becker Airlines fell. The airline said so."
    at = text.index("The airline")
    one = describe(text, cut(text, at, at + len("The airline")))
    found = named_before(text, one, 0)
    assert found is not None
    assert found[0].name == "Becker Airlines"
    assert named_before("It fell. The airline said so.", one, 0) is None
    assert named_before(text, one, 0, {"Becker Airlines"}) is None


def test_a_name_that_tells_the_trade_goes_before() -> None:
    text = "Becker Airlines ordered jets from Boeing. The airline said so."
    at = text.index("The airline")
    found = named_before(text, describe(text, cut(text, at, at + len("The airline"))), 0)
    assert found is not None
    assert found[0].name == "Becker Airlines"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Osk Shipping lost a ship. In a statement to the Lantern, ", "Osk Shipping"),
        ("In a statement to the Lantern, ", None),
        ("In an email to Rahn & Reyd, ", None),
        ("It sold ships to Rahn & Reyd, ", "Rahn & Reyd"),
    ],
)
def test_who_is_told_is_not_who_tells(before: str, name: str | None) -> None:
    text = f"{before}the company said no."
    one = describe(text, cut(text, len(before), len(before) + len("the company")))
    found = named_before(text, one, 0)
    assert (found[0].name if found else None) == name


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("The bank burned. A new bank opened.", True),
        ("It burned. A new bank opened.", False),
        ("The bank burned. The new bank opened.", False),
        ("The banker wept. A new bank opened.", False),
    ],
)
def test_what_is_brought_in_behind_the_one_is_another(text: str, further: bool) -> None:
    words = "A new bank" if "A new" in text else "The new bank"
    start = text.index(words)
    assert is_further(text, said("the bank"), cut(text, start, start + len(words))) is further


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("The central bank fined Velm Bank. The bank", True),
        ("The bank fined Velm Bank. The bank", False),
        ("The central bank fined Velm Trading. The bank", False),
    ],
)
def test_a_body_by_the_noun_goes_before_a_longer_description_of_another(
    text: str, since: bool
) -> None:
    old = describe(text, cut(text, 0, text.index("bank ") + len("bank")))
    one = describe(text, cut(text, text.rindex("The bank"), len(text)))
    assert is_named_since(text, one, old) is since


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("It came from Vasko Legal, a law firm in Osk, by way of Corsair Bank. ", "Vasko Legal"),
        ("It came from Vasko Roe, a firm believer, by way of Corsair Bank. ", "Corsair Bank"),
    ],
)
def test_a_body_that_the_text_calls_so_goes_before_others(before: str, name: str) -> None:
    text = f"{before}the firm said no."
    found = named_before(text, describe(text, cut(text, len(before), len(before) + 8)), 0)
    assert found is not None
    assert found[0].name == name
