"""Further verbs of the subject in what somebody says."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.second_verbs import with_second_verbs
from headwater.records import cut
from tests.builders import report
from tests.reading.attributed import attributed

VERBS = [
    ("{s|They} {c|say} {t|this man drew his gun} and fired two times.",
     "this man drew his gun and fired two times"),
    ("“{s|Police} {c|believe} {t|that the boy fell}, and then got up,” Lund said.",
     "that the boy fell, and then got up"),
    ("{s|Police} {c|say} {t|the dam was hit} but was mended, and a mill burned.",
     "the dam was hit but was mended"),
    ("{s|Lund} {c|said} {t|a dam fell}, and declined to say more.", "a dam fell"),
    ("{s|Police} {c|said} {t|a boy fell} and did not name him.", "a boy fell"),
    ("{s|Police} {c|said} {t|a boy fell} and are still looking for him.", "a boy fell"),
    ("{s|Lund} {c|said} {t|he was sad} and left the room.", "he was sad"),
    ("{s|Lund} {c|heard} {t|a cry for help} and ran to Velm.", "a cry for help"),
    ("{s|Lund} {c|said} {t|a dam fell} and told Osk so.", "a dam fell"),
    ("{s|Lund} {c|said} {t|a dam fell} and Osk fled.", "a dam fell"),
    ("{t|A dam fell}, {s|Lund} {c|said}, and was mended.", "A dam fell"),
    # things in a row
    ("{s|Lund} {c|claimed} {t|the Osk raid}, a 1997 attack on Velm and the siege of a mill.",
     "the Osk raid, a 1997 attack on Velm and the siege of a mill"),
    ("{s|Lund} {c|called for} {t|a pay rise}, a shorter week and for the release of Osk.",
     "a pay rise, a shorter week and for the release of Osk"),
    ("{s|Lund} {c|claimed} {t|the Osk raid}, a large one.", "the Osk raid"),
    ("For what {s|Lund} {c|gave for} {t|leaving}, the talks illustrate both the gain and the cost.",
     "leaving"),
    ("{s|Lund} {c|claimed} {t|the Osk raid}, a mill burned and the dam fell.", "the Osk raid"),
    ("{s|Lund} {c|claimed} {t|the Osk raid}, the police and the army said.", "the Osk raid"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "content"), VERBS, ids=[row[0] for row in VERBS])
def test_a_clause_goes_on_with_its_subject(passage: str, content: str) -> None:
    of, (one,) = attributed(passage)
    (made,) = with_second_verbs(of, [Spanned(one.sources, one.cue, one.content)])
    assert [span.quote for span in made.content] == [content]


def test_what_another_says_is_left_to_him() -> None:
    of = report("Lund said a dam fell and was mended by Osk.")
    places = {word: of.text.index(word) for word in ("Lund", "said", "a dam", "was mended", "Osk")}

    def span(word: str, length: int) -> tuple:  # type: ignore[type-arg]
        return (cut(of.text, places[word], places[word] + length),)

    one = Spanned(span("Lund", 4), span("said", 4), span("a dam", 10))
    other = Spanned(span("Osk", 3), (), span("was mended", 10))
    assert with_second_verbs(of, [one, other]) == [one, other]
