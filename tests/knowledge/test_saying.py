"""The table of saying."""

from __future__ import annotations

import pytest

from headwater.knowledge import saying
from headwater.knowledge.saying import SayingKind, SourceSide
from headwater.records import Relation, StanceValue

TAKES = {
    "that", "bare", "quote", "np", "np-as", "np-to", "to", "hearer", "wh", "ing", "name",
    "claims", "of", "about", "for", "against", "on", "into", "at", "over", "with", "from", "as",
}  # fmt: skip


@pytest.mark.parametrize(
    ("form", "lemma", "commits"),
    [
        ("said", "say", StanceValue.CERTAIN),
        ("Told", "tell", StanceValue.CERTAIN),
        ("denies", "deny", StanceValue.CERTAIN_NOT),
        ("denied", "deny", StanceValue.CERTAIN_NOT),
        ("warned", "warn", StanceValue.PROBABLE),
        ("suggests", "suggest", StanceValue.POSSIBLE),
        ("doubts", "doubt", StanceValue.PROBABLE_NOT),
        ("asking", "ask", StanceValue.UNCOMMITTED),
        ("declined", "decline", StanceValue.UNCOMMITTED),
        ("alleged", "allege", StanceValue.CERTAIN),
    ],
)
def test_verbs_by_form(form: str, lemma: str, commits: StanceValue) -> None:
    entry = saying.by_form(form)
    assert entry is not None
    assert (entry.lemma, entry.commits) == (lemma, commits)


def test_nouns_and_unknown_words() -> None:
    noun = saying.by_form("allegations")
    assert noun is not None and noun.noun
    assert saying.by_form("boat") is None
    assert saying.by_form("") is None


def test_nouns_for_what_is_put_about() -> None:
    assert all(map(saying.names_claim, ("Claims", "idea", "myths", "report")))
    assert not saying.names_claim("bridge")
    assert saying.is_on_claim(("rejected", "notion"))
    assert not saying.is_on_claim(("reports",))


def test_relations() -> None:
    assert saying.verb("told").relation is Relation.TOLD  # type: ignore[union-attr]
    assert saying.verb("quoted").relation is Relation.QUOTED  # type: ignore[union-attr]
    assert saying.verb("reported").relation is Relation.PUBLISHED  # type: ignore[union-attr]


def test_the_table_is_large_enough_and_closed() -> None:
    words = [entry for entry in saying.entries() if " " not in entry.lemma]
    assert len(words) >= 250
    for entry in saying.entries():
        assert set(entry.takes) <= TAKES, entry.lemma
        assert all(form == form.lower() for form in entry.forms)
        assert entry.kind in SayingKind


def test_no_form_belongs_to_two_verbs() -> None:
    seen: dict[str, str] = {}
    for entry in saying.entries():
        if entry.noun or " " in entry.lemma:
            continue
        for form in entry.forms:
            assert seen.setdefault(form, entry.lemma) == entry.lemma, form


def test_phrases_are_found_by_their_first_word_longest_first() -> None:
    rows = saying.phrases()["according"]
    assert rows[0][0] == ("according", "to")
    assert rows[0][1].side is SourceSide.AFTER
    lengths = [len(words) for words, _ in saying.phrases()["is"]]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("cue", "speaks"),
    [
        ("said", True),
        ("Did not immediately say", True),
        ("according to", True),
        ("issued a statement on", True),
        ("believes", True),
        ("the report showed", True),
        (": ", False),
        ("", False),
        ("don'", False),
        ("with support", False),
        ("gave Osk", False),
        ("was yet to decide", False),
        ("had emotional words about", False),
        ("knew", False),
    ],
)
def test_what_lets_somebody_speak(cue: str, speaks: bool) -> None:
    assert saying.lets_speak(cue) is speaks
