"""Several who are named side by side."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

SAYS = "{s|They} {c|said} {t|it fell}."

# (passage, the names of the last terminals)
CASES = [
    ("Ada Roe and Ivo Osk came to Velm City. ", ["Ada Roe", "Ivo Osk"]),
    ("Ada Roe, Ivo Osk and Tom Lund came to Velm City. ", ["Ada Roe", "Ivo Osk", "Tom Lund"]),
    ("Ada Roe, who works in Velm, and Ivo Osk met the Velm City Council. ",
     ["Ada Roe", "Ivo Osk"]),
    ("Ada Roe (D) and Ivo Osk met the Velm City Council. ", ["Ada Roe", "Ivo Osk"]),
    # bodies as well
    ("The Velm Fire Department and Orle Sheriff's Office met the Lund City Council. ",
     ["Velm Fire Department", "Orle Sheriff's Office"]),
    # who is but an example is not meant
    ("The guests heard singers such as Ada Roe and Ivo Osk. ", ["the guests"]),
    ("The guests heard singers such as Lena, Ada Roe and Ivo Osk. ", ["the guests"]),
    # the dead do not speak
    ("Ada Roe and Ivo Osk were killed. ", ["They"]),
    ("Ada Roe and Ivo Osk were both found dead. A neighbor heard shots. ", ["They"]),
    # others have come in since
    ("Tom Lund told Ada Roe and Ivo Osk to leave. ", ["Ada Roe", "Ivo Osk"]),
    ("Tom Lund told Ada Roe and Ivo Osk to leave. Some staff wept. ", ["They"]),
    # nobody is both
    ("Ada Roe and Roe met the guards. ", ["the guards"]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "names"), CASES, ids=[c[0][:40] for c in CASES])
def test_they_are_who_is_named_together(passage: str, names: list[str]) -> None:
    chains = built(passage + SAYS, "World Ledger")[-1].chains
    assert [chain.terminal.name for chain in chains] == names


def test_who_speaks_is_none_of_them() -> None:
    said = "{t1|“Ivo Osk and I ran. Ada Roe and Tom Lund ran. {s|They} {c|said} {t|no},”} "
    chains = built(said + "{s1|Ada Roe} {c1|said}.", "World Ledger")[-1].chains
    assert "Tom Lund" not in [chain.terminal.name for chain in chains]
