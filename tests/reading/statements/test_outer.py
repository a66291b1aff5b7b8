"""What an outer attribution says beside the attributions inside it."""

from __future__ import annotations

import pytest

from headwater.intake.plain import TextDecoder
from headwater.reading.rules import RuleReader
from headwater.reading.statements.outer import own_part
from headwater.records import Capture, Given, sha256
from tests.reading.attributed import attributed

CASES = [
    (
        "Torvania has renewed its plan to send missiles to the rebels, days after it reportedly"
        " backed down, Defence Minister Karin Dahl said.",
        "Karin Dahl",
        "Torvania has renewed its plan to send missiles to the rebels",
    ),
    (
        "The ambassador telephoned the minister and warned him that the port would close, two"
        " diplomats told Reuters.",
        "two diplomats",
        "The ambassador telephoned the minister",
    ),
    (
        "Two ministers opposed the plan, arguing that it would cost too much, the mayor said.",
        "the mayor",
        "Two ministers opposed the plan",
    ),
]

WITHIN_SPEECH = [
    ("{t|“It stank,”} {s|Lund} {c|said}. {t|“There were rats. {s1|He} {c1|said} {t1|they bit}.”}",
     ["“It stank,”", "“There were rats."]),
    ("{t|“Osk's in tears. {s1|He} {c1|said} {t1|he was sorry},”} {s|Lund} {c|said}.",
     ["“Osk's in tears."]),
    ("{t|“{s1|He} {c1|said} {t1|no}. That was his word. A lie,”} {s|Lund} {c|said}.",
     ["That was his word."]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "claims"), WITHIN_SPEECH)
def test_whole_sentences_beside_an_inner_attribution_are_claims(
    passage: str, claims: list[str]
) -> None:
    report, (outer, inner) = attributed(passage)
    assert [s.quote for s in own_part(report.text, outer.content, [inner])] == claims


SECOND = [
    (
        "{s|Lund} {c|said} {t|{s1|guests} {c1|found} {t1|it dull} and were leaving in droves}.",
        "guests were leaving in droves",
    ),
    (
        "{s|Lund} {c|said} {t|{s1|guests} {c1|said} {t1|it was dull} and were leaving in droves}.",
        "",
    ),
    ("{s|Lund} {c|said} {t|{s1|guests} {c1|found} {t1|it dull} and old halls of that kind}.", ""),
]


@pytest.mark.parametrize(("passage", "rest"), SECOND)
def test_a_second_verb_behind_an_inner_thing_is_of_who_finds_it(passage: str, rest: str) -> None:
    report, (outer, inner) = attributed(passage)
    assert " ".join(s.quote for s in own_part(report.text, outer.content, [inner])) == rest


PASSED_ON = [
    "Two sources said that US officials had said that the ships stopped in the southern Red Sea.",
    "The Times quoted a police officer as saying that the bridge had fallen.",
]


def told(sentence: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    """(the first speaker, the content, the clauses) of each statement."""
    data = f"The bridge\n\n{sentence}\n".encode()
    report = TextDecoder().decode(Capture(sha256(data), data, "a.txt"), Given()).report
    return [
        (
            one.chains[0].terminal.name,
            " ".join(span.quote for span in one.content),
            tuple(" ".join(s.quote for s in clause.content) for clause in one.clauses),
        )
        for one in RuleReader().read(report).statements
    ]


@pytest.mark.parametrize(("sentence", "who", "clause"), CASES)
def test_what_stands_beside_an_inner_attribution_is_a_claim(
    sentence: str, who: str, clause: str
) -> None:
    assert (who, (clause,)) in [(name, clauses) for name, _, clauses in told(sentence)]


@pytest.mark.parametrize("sentence", PASSED_ON)
def test_an_outer_one_that_only_passes_on_carries_no_claim(sentence: str) -> None:
    carrying = [content for _, content, clauses in told(sentence) if clauses]
    assert len([content for content in carrying if content in sentence]) == 1


TOLD_WISHES = [
    ("The mayor said the army had asked for the list.", "the army"),
    ("Two diplomats said the envoy had called for talks.", "the envoy"),
]


@pytest.mark.parametrize(("sentence", "who"), TOLD_WISHES)
def test_who_asked_for_something_as_another_tells_claims_nothing(sentence: str, who: str) -> None:
    outer, inner = (one for one in told(sentence) if one[1] in sentence)
    assert (inner[0], inner[2]) == (who, ())
    assert outer[2] == (outer[1],)
