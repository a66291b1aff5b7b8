"""Persons meant by descriptions that take up who spoke last."""

from __future__ import annotations

from tests.reading.attributed import built


def test_an_epithet_takes_up_who_spoke_last() -> None:
    last = built(
        "{s1|Mara Quist} {c1|said} {t1|it was over}. {s|The 24-year-old} {c|added} {t|so}.",
        "World Ledger",
    )[-1]
    assert last.chains[0].terminal.name == "Mara Quist"
