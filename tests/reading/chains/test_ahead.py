"""The outlet to which a source spoke, where only what stands behind tells."""

from __future__ import annotations

import pytest

from tests.reading.attributed import chains_of

_TOLD = "Harbour Times <published< outlet:CNN(carried) <said< "

# (what is shown, passage, the chains of its first attribution)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "brought up without a name, then told",
        "{s|A guard} {c|has admitted} {t|that it fell}. {t1|“It was old,”} {s1|the guard} "
        "{c1|told} {r1|CNN}.",
        [_TOLD + "anonymous:a guard*1"],
    ),
    (
        "with a name, then told",
        "{s|Lena Osk} {c|has admitted} {t|that it fell}. {t1|“It was old,”} {s1|Osk} "
        "{c1|told} {r1|CNN}.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "another was told",
        "{s|A guard} {c|has admitted} {t|that it fell}. {t1|“It was old,”} {s1|a cook} "
        "{c1|told} {r1|CNN}.",
        ["Harbour Times <said< anonymous:a guard*1"],
    ),
    (
        "told the outlet itself",
        "{s|A guard} {c|has admitted} {t|that it fell}. {t1|“It was old,”} {s1|the guard} "
        "{c1|told} {r1|the Harbour Times}.",
        ["Harbour Times <said< anonymous:a guard*1"],
    ),
    (
        "a sentence only of where",
        "{s|Lena Osk} {c|said} {t|that it fell}. She was speaking to CNN on Monday.",
        [_TOLD + "person:Lena Osk"],
    ),
    (
        "the remarks were made",
        "{s|Lena Osk} {c|said} {t|that it fell}. Osk made the remarks in an interview with CNN.",
        [_TOLD + "person:Lena Osk"],
    ),
    (
        "another was speaking",
        "{s|Lena Osk} {c|said} {t|that it fell}. Anna Roe was speaking to CNN on Monday.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "spoke to all",
        "{s|Lena Osk} {c|said} {t|that it fell}. She was speaking to reporters in Velm.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
]


@pytest.mark.parametrize(("shows", "passage", "expected"), CASES, ids=[c[0] for c in CASES])
def test_ahead(shows: str, passage: str, expected: list[str]) -> None:
    assert chains_of(passage, "Harbour Times")[0] == expected
