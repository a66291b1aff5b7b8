"""Answers take up what was said just before, where one thing can be meant."""

from __future__ import annotations

import pytest

from headwater.reading.finding.answered import answered, answering, points
from headwater.reading.finding.mended import Spanned
from headwater.records import cut
from tests.reading.attributed import attributed

SAID = "{s1|Kesh} {c1|said} {t1|that Osk had shelled the port}"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (f"{SAID}. {{s|Osk}} {{c|denied}} {{t|that}}.", "that Osk had shelled the port"),
        (f"{SAID}. {{s|Osk}} {{c|denied}} {{t|the allegations}}.", "that Osk had shelled the port"),
        (f"{SAID}; {{s|Osk}} {{c|has rejected}} {{t|its claim}}.", "that Osk had shelled the port"),
        (f"{SAID}. {{s|Osk}} {{c|disputed}} {{t|that notion}}.", "that Osk had shelled the port"),
        (f"{SAID}. {{s|Osk}} {{c|confirmed}} {{t|the report}}.", "that Osk had shelled the port"),
        (f"{SAID}, {{t|which}} {{s|Osk}} {{c|denies}}.", "that Osk had shelled the port"),
        (f"{SAID}, {{t|something}} {{s|Osk}} {{c|denies}}.", "that Osk had shelled the port"),
        (f"{SAID} with a gun {{t|which}} {{s|Osk}} {{c|denied}}.", None),
        ("It rained. Lee sold arms to Osk, {t|which} {s|Osk} {c|denies}.", "Lee sold arms to Osk"),
        ("It rained. Lee sold arms to Osk, {t|which} {s|Osk} {c|recalls}.", None),
        ("{s1|The firm} {c1|said} {t1|it knew of no fault}. {s|Osk} {c|denied} "
         "{t|the accusation}.", None),
        ("{s1|The firm} {c1|alleged} {t1|a fault}. {s|Osk} {c|denied} {t|the accusation}.",
         "a fault"),
        ("The deal of Osk, {t|which} {s|Osk} {c|denies}.", None),
        (f"{SAID}. It rained. {{s|Osk}} {{c|denied}} {{t|that}}.", None),
        (f"{SAID}. {{s|Kesh}} {{c|confirmed}} {{t|this}}.", None),
        (f"{SAID}. {{s|Osk}} {{c|denied}} {{t|the fire}}.", None),
        (f"{SAID}. {{s|Osk}} {{c|wrote}} {{t|that}}.", None),
        ("{s1|A} {c1|said} {t1|it fell} and {s2|B} {c2|said} {t2|it rose}. {s|Osk} {c|denied} "
         "{t|it}.", None),
        # of what somebody is accused, by whomever; of several charges all
        ("{t1|Osk} {c1|is accused of} {t1|theft}. {s|He} {c|denies} {t|the charges}.",
         "Osk theft"),
        ("{t1|Osk} {c1|is accused of} {t1|theft} and {c2|is charged with} {t2|fraud}. {s|He} "
         "{c|denies} {t|the charges}.", "Osk theft fraud"),
        ("{t1|Osk} {c1|is accused of} {t1|theft} and {c2|is charged with} {t2|fraud}. {s|He} "
         "{c|denies} {t|the charge}.", None),
        ("{t1|Osk} {c1|is accused of} {t1|theft}. It rained. {s|He} {c|denies} {t|the charges}.",
         None),
        ("{t1|Osk} {c1|is accused of} {t1|theft}. {s|He} {c|denies} {t|that}.", None),
        # behind a dash, and of what nobody is named to say
        (f"{SAID} – {{t|something}} {{s|Osk}} {{c|denies}}.", "that Osk had shelled the port"),
        ("It {c1|was reported} {t1|that it fell} - {t|something} {s|Osk} {c|denies}.",
         "that it fell"),
        ("It {c1|was reported} {t1|that it fell}. {s|Osk} {c|denies} {t|the claim}.", None),
        ("It rained. Lee sold arms to Osk — {t|which} {s|Osk} {c|denies}.", "Lee sold arms to Osk"),
        # whose report it is may stand further back, and so may an accusation against who answers
        ("{s1|The Echo} {c1|said} {t1|it fell}. {s2|Lee} {c2|said} {t2|it rained}. "
         "{s|Osk} {c|denied} {t|the Echo report}.", "it fell"),
        ("{s2|Lee} {c2|said} {t2|it rained}. {s|Osk} {c|denied} {t|the Echo report}.", None),
        ("{s1|Lee} {c1|accused} {t1|Osk of lying}. It rained. It froze. {s|Osk} {c|denied} "
         "{t|the allegations}.", "Osk of lying"),
        ("{s1|Lee} {c1|accused} {t1|Roe of lying}. It rained. It froze. {s|Osk} {c|denied} "
         "{t|the allegations}.", None),
        ("{s1|Lee} {c1|accused} {t1|Osk of lying}. It rained. It froze. {s2|Osk} {c2|said} {t2|"
         "that {s|it} {c|rejects} {t|the allegations} and will sue}.", "Osk of lying"),
        # not what somebody within it is up to
        ("{s1|The Echo} {c1|wrote} {t1|that {s2|Osk} {c2|had threatened} {t2|to resign}}. {s|He} "
         "{c|denied} {t|this}.", "that Osk had threatened to resign"),
        # "something" takes up what stands before its comma
        (f"{SAID}, {{t|something that}} {{s|Lee}} {{c|denied}}.", "that Osk had shelled the port"),
        # who thinks otherwise denies it
        (f"{SAID}. {{s|Osk}} {{c|insists}} {{t|otherwise}}.", "that Osk had shelled the port"),
        (f"{SAID}, but {{s|Lee}} {{c|said}} {{t|the opposite}}.", "that Osk had shelled the port"),
        (f"{SAID}. {{s|Lee}} {{c|did not say}} {{t|otherwise}}.", None),
        (f"{SAID}. {{s|Lee}} would {{c|say}} {{t|otherwise}}.", None),
        (f"{SAID}. {{s|Lee}} {{c|tells}} {{t|a different story}}.", None),
        (f"{SAID}. It rained. {{s|Lee}} {{c|thinks}} {{t|otherwise}}.", None),
        ("{s1|The Echo} {c1|wrote} {t1|that {s2|Kesh} {c2|blamed} {t2|Osk for it}}. {s|Osk} "
         "{c|denied} {t|the charge}.", "Osk for it"),
    ],
)  # fmt: skip
def test_what_is_answered(passage: str, expected: str | None) -> None:
    report, marked = attributed(passage)
    found = [Spanned(one.sources, one.cue, one.content) for one in marked]
    last = max(found, key=lambda one: one.cue[0].start)
    made = answered(report.text, found)[found.index(last)]
    meant = answering(made.content)
    assert " ".join(span.quote for span in meant) == (expected or "")
    assert made.content[-1] == last.content[-1]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("that", True), ("the accusations", True), ("all of it", True), ("the bridge", False),
     ("that it fell", False), ("otherwise", True), ("to differ", True), ("a different story", True),
     ("a very different picture", True), ("a different train", False)],
)  # fmt: skip
def test_what_only_points_back(words: str, expected: bool) -> None:
    assert points([cut(words, 0, len(words))]) is expected
