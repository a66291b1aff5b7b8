"""How far an act has got by the form of its verb."""

from __future__ import annotations

import pytest

from headwater.comparing.taking import Names, view
from headwater.comparing.verb_forms import by_form, is_purpose
from tests.builders import report, say
from tests.comparing.world import names_in


@pytest.mark.parametrize(
    ("words", "value", "purpose"),
    [
        ("Russia is arming the Houthis", "under-way", False),
        ("Russia armed the Houthis", "done", False),
        ("Russia continued to arm the Houthis", "under-way", False),
        ("to arm the Houthis", "planned", True),
        ("They arm the Houthis", "under-way", False),
        ("Russia began to arm the Houthis", "unclear", False),
    ],
)
def test_the_form_of_a_verb_tells(words: str, value: str, purpose: bool) -> None:
    of = report(f"{words}.")
    statement = say(of, words)
    seen = view(of, statement, statement.clauses[0], Names(names_in(of)))
    assert seen.key is not None
    assert is_purpose(seen, seen.key) is purpose
    assert by_form(seen, seen.key, " ".join(seen.words[: seen.key.start])).value == value
