"""What is left to the outlet's own voice once the attributions are taken."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.attribution import find_attributions
from headwater.reading.statements.voice import own_voice
from headwater.records import BlockKind, Form, cut
from tests.builders import report
from tests.reading.attributed import attributed

REST = [
    ("The boats, which aides said were sold, have left Orr.", [("The boats", "have left Orr")]),
    ("The navy stopped a boat which aides said had crossed the line, and two men were held.",
     [("The navy stopped a boat",), ("two men were held",)]),
    ("Ann Lee, who says the bridge fell, has left the town.", [("Ann Lee", "has left the town")]),
    ("The boats, which aides said were sold, fell to the rebels.",
     [("The boats", "fell to the rebels")]),
    ("The bridge fell.", [("The bridge fell.",)]),
    ("- The bridge fell.", [("The bridge fell.",)]),
    ("Spokesman Ugo Tarn, asked about the bridge on Monday, said: “It fell.”",
     [("asked about the bridge on Monday",)]),
    ("The bridge fell, and Lee said a boat sank.", [("The bridge fell",)]),
    ("Lee said the bridge fell.", []),
    ("The bridge fell, an allegation that Lee says is untrue.", [("The bridge fell",)]),
    ("It is worth noting that Lee said the bridge fell.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REST, ids=[row[0] for row in REST])
def test_what_is_left(text: str, expected: list[tuple[str, ...]]) -> None:
    made = report(text)
    found = find_attributions(made)
    rest = own_voice(made, found)
    assert [tuple(span.quote for span in one.content) for one in rest] == expected


ASSERTED = [
    ("The two held talks on Monday, days after Lee said the bridge fell.",
     ["The two held talks on Monday"]),
    ("Lee said the bridge fell, months before the army sent its men to Orr.", []),
    ("Lee said the bridge fell, along with papers reviewed by reporters.", []),
    ("When asked about the bridge, Lee said it fell.", []),
    ("The bridge fell, and the army, which Lee said was warned, has left.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASSERTED, ids=[row[0] for row in ASSERTED])
def test_what_is_asserted(text: str, expected: list[str] | None) -> None:
    made = report(text)
    rest = own_voice(made, find_attributions(made))
    got = [" ".join(span.quote for span in one.asserts) for one in rest if one.asserts]
    assert got == expected if expected is not None else got


DONE = [
    ("{t|“It fell,”} {s|Osk} {c|said}, counting her notes twice.", []),
    ("{s|He} {c|warned} against {t|a flood} and closed the gate.", ["He closed the gate"]),
    ("{s|He} {c|saw} {t|no flood} but doesn't know why.", ["He doesn't know why"]),
    ("{s|Osk} didn't go to Velm but {c|heard} {t|of it}.", ["Osk didn't go to Velm"]),
    ("{s|Police} {c|said} {t|a man was held}, but did not name him.", ["Police did not name him"]),
    ("{s|She} {c|said} {t|a man came to her son} and then spoke to him.", []),
    ("{s|Papers} {c|name} {t|nobody for Lund}, who is held in Velm.", ["Lund is held in Velm"]),
    ("{s|Papers} {c|name} {t|Lund, of Velm, Osk}, who fled on Monday.", []),
    ("A boy was hurt on Monday in {t|what} {s|police} {c|called} {t|a flood}.",
     ["A boy was hurt on Monday"]),
    ("The man, which {s|Lund} {c|says} {t|was right}, is now held, and a dam fell.",
     ["The man is now held, and a dam fell"]),
    ("{t|A gun} was found and {c|is said} {t|to be his}.", ["A gun was found"]),
    ("{t|A gun} {c|is said} {t|to be his}.", []),
    # a verb behind who speaks, with an adverb before it
    ("{s|He} apparently hopes to win, {c|saying} {t|that a dam fell}.",
     ["He apparently hopes to win"]),
    ("{s|Lund}, meanwhile, sought to go, {c|saying} {t|that a dam fell}.",
     ["Lund, meanwhile, sought to go"]),
    ("Though men were sad, women and children too, {s|Lund} {c|said} {t|a dam fell}.",
     ["men were sad, women and children too"]),
    # nothing is asserted without a subject, or by what only leads to something
    ("{s|He} {c|said} {t|a dam fell}, and recently ordered ten men to search it.", []),
    ("“{t|It fell},” {s|Lund} {c|said} at the rite for those who were killed.", []),
    ("In her talk, in the hall where men sat and women were sad, {s|Lund} {c|said} {t|it fell}.",
     []),
    ("On Friday, when a dam was shut, men were sad about {t|what} {s|Lund} {c|calls} {t|a joke}.",
     ["On Friday, when a dam was shut, men were sad"]),
    ("As the toll has risen, men are sad about {t|what} {s|Lund} {c|calls} {t|a joke}.",
     ["As the toll has risen, men are sad"]),
    # the noun for what somebody said, of which the sentence tells
    ("{s|Lund's} {c|claim} {t|that a dam fell} has been doubted by the ministry.",
     ["Lund's claim has been doubted by the ministry"]),
    ("{s|Its} {c|report} {t|that a dam fell} came on Monday.", ["Its report came on Monday"]),
    ("{s|Lund} {c|said} {t|a dam fell} was a joke to him.", []),
    # what somebody calls a thing is what the verb before it is about
    ("The two lands signed {t|what} {s|Lund} {c|called} {t|a merger}.",
     ["The two lands signed what Lund called a merger"]),
    ("Two men were hurt in {t|what} {s|Lund} {c|called} {t|a raid}.", ["Two men were hurt"]),
    ("Lund left over {t|what} {s|he} {c|described} {t|as a feud}.",
     ["Lund left over what he described as a feud"]),
    # what leads into a clause, of whose subject something is told before he speaks
    ("The war, which was long, ended after {s|Osk} rang both men and, by his own account, "
     "{c|threatened} {t|to leave}.", ["The war, which was long, ended after Osk rang both men"]),
    ("“{t|It fell},” {s|he} {c|told} the Echo on Monday in the hall where he slept.", []),
    # how something was said, and a clause of several
    ("{s|Lund} {c|said} in a letter sent to his clerk on Monday {t|that it fell}.", []),
    ("{s|Lund} {c|said} {t|that it was old,} {t|that it fell}.", []),
    # a noun and its verb around what is said of it
    ("The dam, {t|which}, {s|Lund} {c|said}, {t|was old}, fell on Monday.",
     ["The dam fell on Monday"]),
    ("{s1|Osk} {c1|said} {t1|it fell}; the dam, {t|which}, {s|Lund} {c|said}, {t|was old}, "
     "has gone in May.", ["the dam has gone in May"]),
    ("The plan, {t|one that grew}, {s|Lund} {c|said}, {t|out of need}, was dropped in May.",
     ["The plan was dropped in May"]),
    ("{s|Osk} then sent two men to Velm, {c|saying} {t|it fell}.",
     ["Osk then sent two men to Velm"]),
    ("{s|The firm} sold the mine in May, {c|saying} {t|it fell}.",
     ["The firm sold the mine in May"]),
    ("In Velm, where Lund is resisting a plan, {s|Osk} {c|said} {t|it fell}.",
     ["In Velm, where Lund is resisting a plan"]),
    ("In her speech, in the hall where, {s|Osk} {c|said} {t|it fell}.", []),
    ("{s|Osk} {c|threatened} {t|to leave} in hopes that Velm would follow.", []),
    ("ann.lund@velm.example", []),
    ("https://velm.example/a/b.html#c", []),
    ("###", []),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "expected"), DONE, ids=[row[0] for row in DONE])
def test_who_does_what_is_left(passage: str, expected: list[str]) -> None:
    made, found = attributed(passage)
    rest = own_voice(made, found if "{" in passage else ())
    got = [" ".join(span.quote for span in one.asserts) for one in rest if one.asserts]
    assert got == expected


def test_a_link_in_brackets_is_no_statement() -> None:
    made = report("Lee said Monday (http://osk.example/1 ) the bridge fell.")
    said = Attribution(
        content=(cut(made.text, 39, len(made.text) - 1),),
        sources=(cut(made.text, 0, 3),),
        cue=(cut(made.text, 4, 8),),
        form=Form.INDIRECT,
        block=BlockKind.PARAGRAPH,
    )
    assert own_voice(made, [said]) == ()
