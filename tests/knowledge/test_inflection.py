"""Forms of verbs: by rule where one makes them, by the table where none does."""

import pytest

from headwater.knowledge.inflection import forms, inflect
from headwater.knowledge.tables import read


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("supply", "supply supplies supplied supplying"),
        ("plan", "plan plans planned planning"),
        ("visit", "visit visits visited visiting"),
        ("begin", "begin begins began begun beginning"),
        ("agree", "agree agrees agreed agreeing"),
        ("tie", "tie ties tied tying"),
        ("veto", "veto vetoes vetoed vetoing"),
        ("undergo", "undergo undergoes underwent undergone undergoing"),
        ("cancel", "cancel cancels canceled cancelled canceling cancelling"),
        ("get", "get gets got gotten getting"),
        ("be", "be is are am was were been being"),
        ("cut", "cut cuts cutting"),
    ],
)
def test_forms(verb: str, expected: str) -> None:
    assert " ".join(forms(verb)) == expected


def test_further_words_stay_as_they_are() -> None:
    assert forms("rule out") == ("rule out", "rules out", "ruled out", "ruling out")


def test_every_row_of_the_table_has_its_forms() -> None:
    rows = [row.split() for row in read("verbs")["irregular"].split(";")]
    assert all(3 <= len(row) <= 4 for row in rows)
    assert len({row[0] for row in rows}) == len(rows)
    assert inflect("strike").participle == ("struck",)
