"""Verdicts on what others say: what is judged, by which words, and what stance comes of it."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.finding.hearsay import lifted
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.finding.verdicts import called_untrue, judged, refuted, unmixed
from headwater.reading.rules import RuleReader
from headwater.reading.statements.assembly import assemble
from headwater.records import Stance, StanceValue, cut
from tests.builders import report
from tests.reading.attributed import attributed

# (passage, what is judged, the verdict); None where nothing is
CASES: list[tuple[str, str | None, str | None]] = [
    ("{s|Lee} {c|called} {t|claims that it fell a lie}.", "that it fell", "a lie"),
    ("{s|Lee} {c|called} {t|claims that it fell “a lie”}.", "that it fell", "“a lie”"),
    ("{s|Lee} {c|branded reports} {t|that it fell fake news}.", "that it fell", "fake news"),
    ("{s|Lee} {c|labelled} {t|the idea that it fell as “pure fantasy”}.", "that it fell",
     "“pure fantasy”"),
    ("{s|Lee} {c|described} {t|as baseless reports that it fell}.", "that it fell", "baseless"),
    ("{s|Lee} {c|said} {t|claims that it fell were totally false}.", "that it fell",
     "totally false"),
    ("{s|Lee} {c|said} {t|reports of a coup were unfounded}.", "a coup", "unfounded"),
    ("{s|Lee} {c|said} a Times report {t|that it fell was wrong}.", "that it fell", "wrong"),
    ("{s|Lee} {c|said} {t|rumours that it fell were not true}.", "that it fell", "not true"),
    ("{t|Roe's claim that it fell was false}, {s|Lee} {c|said}.", "that it fell", "false"),
    ("{t|“The claim that it fell is absurd,”} {s|Lee} {c|said}.", "that it fell", "absurd"),
    ("{s|Lee} {c|said} {t|rumours that it fell proved false}.", "that it fell", "false"),
    # no verdict, or on nothing that others say
    ("{t|Roe's claim that his brother was wrong}, {s|Lee} {c|said}.", None, None),
    ("{s|Lee} {c|said} {t|claims that it fell were true}.", None, None),
    ("{s|Lee} {c|said} {t|claims that it fell were not false}.", None, None),
    ("{s|Lee} {c|called} {t|the ship a hoax}.", None, None),
    ("{s|Lee} {c|said} {t|the account of the driver was false}.", None, None),
    ("{s|Lee} {c|said} {t|that it fell}.", None, None),
    ("Lee's {c|claim} {t|that the bridge that fell was a fake}.", None, None),
    ("{s|Lee} {c|said} {t|claims that it fell made the lie plain}.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "on", "how"), CASES)
def test_what_is_judged(passage: str, on: str | None, how: str | None) -> None:
    made, (one,) = attributed(passage)
    found = judged(made.text, one.content, one.cue)
    if found is None:
        assert (on, how) == (None, None)
    else:
        assert (found[0][0].quote, found[1][0].quote) == (on, how)


def test_of_nothing_nothing_is_judged() -> None:
    assert judged("", (), ()) is None


@pytest.mark.parametrize(
    ("stance", "turned"),
    [("CT+", "CT-"), ("CT-", "CT+"), ("PR+", "PR-"), ("Uu", "Uu"), ("CTu", "CTu")],
)
def test_a_verdict_turns_the_stance(stance: str, turned: str) -> None:
    assert refuted(Stance(StanceValue(stance))).value.value == turned


# (passage, the attributions that stay: source, cue, content)
MIXED: list[tuple[str, list[str]]] = [
    (
        "{s|{s1|Lee}} {c|called} {t|{c1|claims} {t1|that it fell a lie}}.",
        ["Lee | called | claims that it fell a lie"],
    ),
    (
        "{s|Lee} {c|called} {t|a {s1|Times} {c1|report} {t1|that it fell a lie}}.",
        ["Lee | called | a Times report that it fell a lie", "Times | report | that it fell"],
    ),
    (
        "{s|Men described as false} {c|reports} {t|that it fell}.",
        ["Men | described | as false reports that it fell"],
    ),
    (
        "{s|Men} {c|described} {t|as false} a {s1|Times} {c1|report} {t1|that it fell}.",
        ["Men | described | as false a Times report that it fell", "Times | report | that it fell"],
    ),
    (
        "{s|Lee} {c|said} {t|a report that it fell was} false.",
        ["Lee | said | a report that it fell was false"],
    ),
    # whoever claims it, who rejects it does not, nor does who confirms it tell of it twice
    (
        "{s|The court} {c|dismissed} {t|the {c1|claim} {t1|that it fell}}.",
        ["The court | dismissed claim | that it fell"],
    ),
    (
        "{s|Osk} {c|confirmed} initial {c1|reports} {t|{t1|that it fell}}.",
        ["Osk | confirmed reports | that it fell"],
    ),
    (
        "{s|Police} {c|dismissed} {t|reports of a second gunman}.",
        ["Police | dismissed reports | of a second gunman"],
    ),
    (
        "{s|Osk} {c|dismissed} {t|{s1|media} {c1|claims} {t1|that it fell}}.",
        ["Osk | dismissed | media claims that it fell", "media | claims | that it fell"],
    ),
    (
        "{s|Osk} {c|rejected} {t|a claim that put it at ten}.",
        ["Osk | rejected | a claim that put it at ten"],
    ),
    (
        "{s|Osk} {c|denied} in a statement {t|that it fell}.",
        ["Osk | denied | that it fell"],
    ),
    # whoever does not share a view, and whoever takes back what he has said, says nothing of it
    (
        "{s|Osk} {c|did not share} {t|{c1|the view} {t1|that it fell}}.",
        ["Osk | did not share view | that it fell"],
    ),
    (
        "{s|Osk} {c|agreed with} {t|the finding that it fell}.",
        ["Osk | agreed with finding | that it fell"],
    ),
    (
        "{s|Osk} {c|withdrew} {t|{s1|his} {c1|earlier statement} {t1|that it fell}}.",
        ["Osk | withdrew statement | that it fell"],
    ),
    (
        "{s|Osk} {c|backed away} from its claim {t|that it fell}.",
        ["Osk | backed away claim | that it fell"],
    ),
    (
        "{s|Osk} {c|withdrew her claim} {t|that it fell}.",
        ["Osk | withdrew claim | that it fell"],
    ),
    # what the report calls untrue is nobody's
    ("However, {s|the claim that the video} {c|shows} {t|a raid} is false.", []),
    ("It fell. Claims that {s|police} {c|said} {t|it fell} are simply wrong.", []),
    ("Roe's claim that {s|police} {c|said} {t|it fell} is wrong.", ["police | said | it fell"]),
    ("The claim that {s|police} {c|said} {t|it fell} is right.", ["police | said | it fell"]),
    # a plea denies what it answers
    (
        "{s|Osk} {c|has pleaded} {t|not guilty to {c1|allegations} {t1|that it fell}}.",
        ["Osk | has pleaded not guilty to allegations | that it fell"],
    ),
    (
        "{s|Osk} {c|pleaded innocent} on Friday to charges {t|that it fell}.",
        ["Osk | pleaded innocent to charges | that it fell"],
    ),
    (
        "{s|Osk} {c|pleaded} {t|“not guilty” to lying}.",
        ["Osk | pleaded “not guilty” to | lying"],
    ),
    ("{s|Osk} {c|pleaded} {t|guilty to lying}.", ["Osk | pleaded | guilty to lying"]),
    ("{s|Osk} {c|pleaded} {t|not guilty to theft}.", ["Osk | pleaded | not guilty to theft"]),
    # what the report itself calls a lie is claimed without that
    (
        "{s|Osk's} {c|claim} {t|that it fell was a lie}.",
        ["Osk's | claim | that it fell"],
    ),
    (
        "{s|Lee} {c|said} {t|that it fell}. {s1|Men} {c1|said} {t1|it stood}.",
        ["Lee | said | that it fell", "Men | said | it stood"],
    ),
]


@pytest.mark.parametrize(("passage", "kept"), MIXED)
def test_unmixed(passage: str, kept: list[str]) -> None:
    made, marked = attributed(passage)
    found = unmixed(made.text, [Spanned(one.sources, one.cue, one.content) for one in marked])
    parts = ((one.source, one.cue, one.content) for one in found)
    assert [
        " | ".join(" ".join(span.quote for span in part) for part in each) for each in parts
    ] == kept


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ann Lee called claims that the dam had burst “a lie”.", "CT-"),
        ("Ann Lee said claims that the dam had burst were false.", "CT-"),
        ("Ann Lee called claims that the dam had not burst “a lie”.", "CT+"),
        ("Ann Lee denied that claims that the dam had burst were false.", "CT+"),
        ("Ann Lee said claims that the dam had burst were true.", "CT+"),
        ("Ann Lee retracted a claim that the dam had burst.", "CT-"),
        ("Ann Lee pleaded not guilty to allegations that she burned the mill.", "CT-"),
        ("Ann Lee pleaded innocent to burning the mill.", "CT-"),
        ("Ann Lee pleaded not guilty to charges that she burned the mill.", "CT-"),
        ("Ann Lee pleaded innocent to charges of arson.", "CT-"),
    ],
)
def test_stance(sentence: str, stance: str) -> None:
    made = RuleReader().read(report(sentence, outlet="Meridian"))
    found = [one.stance.value.value for one in made.statements if one.sources]
    assert found == [stance]


@pytest.mark.parametrize(
    ("passage", "stances"),
    [
        ("{s|Lee} {c|called} {t|a {s1|Reuters} {c1|report} {t1|that it fell} misleading}.",
         ["CT-", "CT+"]),
        ("{s|Lee} {c|called} {t|a {s1|Reuters} {c1|report} {t1|that it fell} false}.",
         ["CT-", "CT+"]),
        ("{s|Lee} {c|called} {t|a {s1|Reuters} {c1|report} {t1|that it fell} overdue}.",
         ["CT+", "CT+"]),
    ],
)  # fmt: skip
def test_stance_toward_what_a_named_source_says(passage: str, stances: list[str]) -> None:
    made, marked = attributed(passage, "Meridian")
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    found = lifted(made.text, attributions_of(made, bare))
    statements, _ = assemble(made, found, build_chains(made, found))
    assert [one.stance.value.value for one in statements if one.cue] == stances


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Reports that it fell are false.", "it fell"),
        ("The long-held claim that it fell and burned is untrue.", "it fell and burned"),
        ("“Rumours that it fell are a lie,”", "it fell"),
        ("The claim that it fell is new.", None),
        ("There are reports that the photo is fake.", None),
        ("It is a lie that it fell.", None),
    ],
)
def test_what_a_sentence_calls_untrue_is_denied(sentence: str, told: str | None) -> None:
    found = called_untrue(sentence, (cut(sentence, 0, len(sentence)),))
    assert (None if found is None else found[0][0].quote) == told


def test_an_outlet_that_calls_reports_false_denies_what_they_tell() -> None:
    (one,) = RuleReader().read(report("Reports that it fell are false.")).statements
    assert one.stance.value is StanceValue.CERTAIN_NOT
    assert [span.quote for clause in one.clauses for span in clause.content] == ["it fell"]
