"""Names of firms without what only says that they are firms."""

from __future__ import annotations

import pytest

from headwater.text.firms import firm_core


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("ford motor company", "ford"),
        ("osk motors inc", "osk"),
        ("lund & velda railway company", "lund & velda"),
        ("railway", "railway"),
        ("osk mills", "osk mills"),
        ("company of lund", "company of lund"),
    ],
)
def test_what_a_firm_has_of_its_own(name: str, core: str) -> None:
    assert firm_core(name) == core
