"""Source words and what they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.describe import describe
from headwater.records import HopKind, cut

K = HopKind

# (words, kind, name, count)
CASES = [
    ("Spokesman for the Atomic Energy Organization of Iran Viktor Osk", K.PERSON, "Viktor Osk", 1),
    ("Russian envoy to the UN Viktor Samarin", K.PERSON, "Viktor Samarin", 1),
    ("Sprinter Mara Quist", K.PERSON, "Mara Quist", 1),
    ("Col. (ret.) Stepan Orlik", K.PERSON, "Stepan Orlik", 1),
    ("A member of the delegation, Abdulmalik Hajari,", K.PERSON, "Abdulmalik Hajari", 1),
    ("Its lead author, Professor Nadia Quill of Essen University,", K.PERSON, "Nadia Quill", 1),
    ("The Guardian's Sarah Vine", K.OUTLET, "The Guardian", None),
    ("A Reuters witness", K.OUTLET, "Reuters", None),
    ("the weekly Fakt", K.OUTLET, "Fakt", None),
    ("The shipping line, Orlo Maritime,", K.ORGANIZATION, "Orlo Maritime", None),
    ("the coast guard", K.STATE_BODY, "the coast guard", None),
    ("people briefed on the inquiry", K.ANONYMOUS, "people briefed on the inquiry", None),
    ("Court papers filed in Linden", K.DOCUMENT, "court papers filed in Linden", None),
    ("Defense Minister Muhsen al-Daeri", K.PERSON, "Muhsen al-Daeri", 1),
    ("Mr Fitton-Brown", K.PERSON, "Fitton-Brown", 1),
    ("Sen. Lindsey Graham (R-S.C.)", K.PERSON, "Lindsey Graham", 1),
    ("US Central Command chief Erik Kurilla", K.PERSON, "Erik Kurilla", 1),
    ("Jane Roe, head of the bank", K.PERSON, "Jane Roe", 1),
    ("the ministry's spokesman, John Smith,", K.PERSON, "John Smith", 1),
    ("Hamas official Osama Hamdan", K.PERSON, "Osama Hamdan", 1),
    ("Ahmed Saleh, 34, a fisherman,", K.PERSON, "Ahmed Saleh", 1),
    ("the FT", K.OUTLET, "Financial Times", None),
    ("a CNN report", K.OUTLET, "CNN", None),
    ("state media", K.OUTLET, "state media", None),
    ("the network", K.OUTLET, "the network", None),
    ("two US officials", K.ANONYMOUS, "two US officials", 2),
    ("Two US officials", K.ANONYMOUS, "two US officials", 2),
    ("a source", K.ANONYMOUS, "a source", 1),
    ("Well-placed sources", K.ANONYMOUS, "well-placed sources", None),
    ("people familiar with the matter", K.ANONYMOUS, "people familiar with the matter", None),
    ("officials who spoke to CNN", K.ANONYMOUS, "officials", None),
    ("another official", K.ANONYMOUS, "another official", 1),
    ("both ministers", K.ANONYMOUS, "both ministers", 2),
    ("a former minister", K.ANONYMOUS, "a former minister", 1),
    ("One recruit", K.ANONYMOUS, "one recruit", 1),
    ("a woman who gave her name as Fatima", K.ANONYMOUS, "a woman", 1),
    ("Recruits", K.GROUP, "recruits", None),
    ("dozens of residents", K.GROUP, "dozens of residents", None),
    ("a group of experts", K.GROUP, "a group of experts", None),
    ("at least 20 witnesses", K.GROUP, "at least 20 witnesses", None),
    ("Some", K.GROUP, "some", None),
    ("Yemenis expecting high pay", K.GROUP, "Yemenis", None),
    ("the Yemeni minister", K.PERSON, "the Yemeni minister", 1),
    ("the health ministry", K.STATE_BODY, "the health ministry", None),
    ("police", K.STATE_BODY, "police", None),
    ("Saudi Arabia", K.STATE_BODY, "Saudi Arabia", None),
    ("a Pentagon spokesman", K.STATE_BODY, "a Pentagon spokesman", 1),
    ("US intelligence agencies", K.ANONYMOUS, "US intelligence agencies", None),
    ("The Houthis", K.ORGANIZATION, "Houthis", None),
    ("Human Rights Watch", K.ORGANIZATION, "Human Rights Watch", None),
    ("Boeing", K.ORGANIZATION, "Boeing", None),
    ("the indictment", K.DOCUMENT, "the indictment", None),
    ("Contracts seen by the FT", K.DOCUMENT, "contracts", None),
    ("satellite images", K.DOCUMENT, "satellite images", None),
    ("Earlier reports", K.UNSTATED, "earlier reports", None),
]


@pytest.mark.parametrize(("words", "kind", "name", "count"), CASES, ids=[c[0] for c in CASES])
def test_described(words: str, kind: HopKind, name: str, count: int | None) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert (found.kind, found.name, found.count) == (kind, name, count)


def test_features_for_resolution() -> None:
    words = "the two Yemeni officials"
    found = describe(words, cut(words, 0, len(words)))
    assert (found.definite, found.plural, found.country, found.head) == (
        True,
        True,
        "YE",
        "official",
    )
    words = "Mrs Lena Osk"
    assert describe(words, cut(words, 0, len(words))).gender == "f"
    words = "our correspondent at the scene"
    assert describe(words, cut(words, 0, len(words))).own


WORDS = (
    "the",
    "a",
    "two",
    "officials",
    "who",
    "spoke",
    "to",
    "CNN",
    ",",
    "of",
    "Jane",
    "Roe",
    "'s",
    "minister",
    "and",
    "report",
    "by",
    "“",
    "x",
    "”",
    "(",
)


@given(st.text(min_size=1, max_size=60))
def test_never_raises_and_holds_its_span(words: str) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert words[found.span.start : found.span.end] == found.span.quote


@given(
    st.lists(
        st.sampled_from(WORDS),
        min_size=1,
        max_size=12,
    )
)
def test_never_raises_on_mangled_phrases(words: list[str]) -> None:
    text = " ".join(words)
    found = describe(text, cut(text, 0, len(text)))
    assert text[found.span.start : found.span.end] == found.span.quote
