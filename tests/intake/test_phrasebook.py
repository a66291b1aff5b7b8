from __future__ import annotations

import re
from time import process_time

import pytest

from headwater.intake import phrasebook

TABLES = [name for name, value in vars(phrasebook).items() if isinstance(value, re.Pattern)]
HOSTILE = [
    "for more " * 5000,
    "a@" * 20000,
    "read " * 20000 + "!",
    "share this " * 5000,
    "(" * 30000,
    "create a " * 5000,
]


@pytest.mark.parametrize("name", TABLES)
def test_no_phrase_takes_long_over_hostile_text(name: str) -> None:
    before = process_time()
    for text in HOSTILE:
        getattr(phrasebook, name).search(text)
    assert process_time() - before < 2


@pytest.mark.parametrize("name", TABLES)
def test_no_phrase_is_found_in_nothing(name: str) -> None:
    assert getattr(phrasebook, name).search("") is None
