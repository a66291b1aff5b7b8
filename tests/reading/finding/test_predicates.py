"""Whose a second predicate is where somebody tells of another's deeds and words."""

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.predicates import of_inner
from headwater.records import Span, cut


def _spanned(text: str, source: str, cue: str, content: str) -> Spanned:
    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return (cut(text, start, start + len(words)),)

    source_spans = tuple(part for name in filter(None, source.split("+")) for part in span(name))
    return Spanned(source_spans, span(cue), span(content))


INNER = [
    # who owns up to one thing denies another
    (
        "Prosecutors said Osk admitted signing it, but denied that she had read it.",
        [
            ("Prosecutors", "said", "Osk admitted signing it"),
            ("Osk", "admitted", "signing it"),
            ("Prosecutors", "denied", "that she had read it"),
        ],
        "Osk",
    ),
    # so does who told those who tell it
    (
        "Police said Osk told officers he slept, then claimed he ran.",
        [
            ("Police", "said", "Osk told officers he slept"),
            ("Osk", "told", "he slept"),
            ("Police", "claimed", "he ran"),
        ],
        "Osk",
    ),
    # what they say now he denied then
    (
        "Police say Osk told Lund he slept, but denied the trip.",
        [
            ("Police", "say", "Osk told Lund he slept"),
            ("Osk", "told", "he slept"),
            ("Police", "denied", "the trip"),
        ],
        "Osk",
    ),
    # who lies does so by claiming, who calls by saying
    (
        "The ministry says the envoy met Osk and lied about it, claiming he slept.",
        [
            ("The ministry", "says", "the envoy met Osk and lied about it"),
            ("", "claiming", "he slept"),
        ],
        "the envoy",
    ),
    (
        "Police said he called Lund, telling her it fell.",
        [("Police", "said", "he called Lund"), ("Police", "telling", "it fell")],
        "he",
    ),
    # whom somebody describes as telling it
    (
        "The complaint describes Osk as telling a guard that he slept.",
        [
            ("The complaint", "describes", "Osk as telling a guard that he slept"),
            ("", "as telling", "that he slept"),
        ],
        "Osk",
    ),
    # the network took it for a part of what is told
    (
        "Officials say the envoy took it, then denied it fell.",
        [
            ("Officials", "say", "the envoy took it, then denied it fell"),
            ("", "denied", "it fell"),
        ],
        "the envoy",
    ),
    # the network marked both
    (
        "The mayor said the firm knew of it, but insisted it stood.",
        [
            ("The mayor", "said", "the firm knew of it"),
            ("the firm", "knew of", "it"),
            ("The mayor+the firm", "insisted", "it stood"),
        ],
        "the firm",
    ),
]


@pytest.mark.parametrize(("text", "parts", "source"), INNER)
def test_it_is_of_whom_another_tells(
    text: str, parts: list[tuple[str, str, str]], source: str
) -> None:
    outer, *_, last = of_inner(text, [_spanned(text, *part) for part in parts])
    assert [span.quote for span in last.source] == [source]
    assert outer.content[0].covers(last.content[0])


TELLERS = [
    (
        "The minister said the firm had promised repairs, but warned it fell.",
        [
            ("The minister", "said", "the firm had promised repairs"),
            ("the firm", "had promised", "repairs"),
            ("The minister", "warned", "it fell"),
        ],
    ),
    (
        "Police said Osk admitted signing it, and added it fell.",
        [
            ("Police", "said", "Osk admitted signing it"),
            ("Osk", "admitted", "signing it"),
            ("Police", "added", "it fell"),
        ],
    ),
    # "he" may be the minister himself
    (
        "The minister said he called Lund, telling her it fell.",
        [
            ("The minister", "said", "he called Lund"),
            ("The minister", "telling", "it fell"),
        ],
    ),
    # a single teller is none of those who were told
    (
        "The minister said Osk told police he slept, but denied it fell.",
        [
            ("The minister", "said", "Osk told police he slept"),
            ("Osk", "told", "he slept"),
            ("The minister", "denied", "it fell"),
        ],
    ),
    # another sentence
    (
        "Police say Osk told Lund he slept. It rained, and denied the trip.",
        [
            ("Police", "say", "Osk told Lund he slept"),
            ("Osk", "told", "he slept"),
            ("Police", "denied", "the trip"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "parts"), TELLERS)
def test_it_is_of_who_tells(text: str, parts: list[tuple[str, str, str]]) -> None:
    found = [_spanned(text, *part) for part in parts]
    assert of_inner(text, found) == found


@pytest.mark.parametrize("source", ["", "The deal"])
def test_a_relative_clause_goes_on_with_its_second_verb(source: str) -> None:
    text = "The deal is meant for Velm, which condemned it on May 2 but also criticized the force."
    found = [
        _spanned(text, "which", "condemned", "it"),
        _spanned(text, source, "also criticized", "the force"),
    ]
    assert [span.quote for span in of_inner(text, found)[1].source] == ["which"]


@pytest.mark.parametrize(
    "text",
    [
        "The man who denied it on May 2 and then criticized the force left.",
        "Osk, who denied it, has criticized the force.",
    ],
)
def test_who_stands_before_a_relative_clause_keeps_his_own_verb(text: str) -> None:
    source = "The man" if "The man" in text else "Osk"
    cue = "criticized" if "The man" in text else "has criticized"
    found = [_spanned(text, "who", "denied", "it"), _spanned(text, source, cue, "the force")]
    assert [span.quote for span in of_inner(text, found)[1].source] == [source]
