"""Denials: against whom they stand, and where one speaker's word of two days is a course."""

from __future__ import annotations

import pytest

from headwater.comparing.actors import find_actors
from headwater.comparing.denials import rules_out
from headwater.comparing.features import features
from headwater.comparing.taking import Names, view
from headwater.records import LinkKind, LinkType, Polarity, Statement, StatusValue
from tests.builders import report, say
from tests.comparing.world import Story, links_between, names_in

MINISTRY = "state-body:foreign ministry"
OFFICIALS = "anonymous:two officials*2"
DIPLOMAT = "anonymous:a diplomat*1"
WEIGHS = "Torvania is considering sending missiles to the Asker Front"
MAY = "Torvania may send missiles to the Asker Front"
PLANS = "Torvania plans to send missiles to the Asker Front"
SENDS = "Torvania is sending missiles to the Asker Front"
STOPPED = "Torvania backed down from sending missiles to the Asker Front"
AGAIN = "Torvania has renewed its plan to send missiles to the Asker Front"
FLAT = "no missiles were sent or would be sent to the Asker Front"
NO_PLAN = "Torvania has never planned to send missiles to the Asker Front"
NOT_SENT = "Torvania has not sent missiles to the Asker Front"
WILL_NOT = "Torvania will not send missiles to the Asker Front"


def told(
    story: Story, words: str, who: str = "", on: str | None = None, stance: str = "CT+"
) -> Statement:
    """A report of one sentence that somebody says, or the outlet itself."""
    outlet = f"Outlet {len(story.reports)}"
    of = report(f"{words}.", outlet=outlet, published=on)
    (made,) = story.put(of, say(of, words, f"{outlet} < {who}" if who else (), stance=stance))
    return made


def kinds(story: Story, a: Statement, b: Statement) -> list[tuple[str, str | None]]:
    found = links_between(story.compare(), a, b)
    return [(link.kind.value, link.type.value if link.type else None) for link in found]


TENSION = [("tension", "denial")]


@pytest.mark.parametrize(
    ("said", "denied", "expected"),
    [
        # what leaves room for nothing
        (WEIGHS, FLAT, TENSION),
        (MAY, FLAT, TENSION),
        (PLANS, NO_PLAN, TENSION),
        (WEIGHS, NO_PLAN, TENSION),
        (STOPPED, NO_PLAN, TENSION),
        (AGAIN, NO_PLAN, TENSION),
        # not sent leaves room for a plan, and a plan given up for its having been weighed
        (SENDS, NOT_SENT, TENSION),
        (PLANS, NOT_SENT, []),
        (WEIGHS, NOT_SENT, []),
        (PLANS, WILL_NOT, TENSION),
        (AGAIN, WILL_NOT, TENSION),
        (WEIGHS, WILL_NOT, []),
        (STOPPED, WILL_NOT, []),
        # another doer, another thing
        ("Russia is considering sending missiles to the Asker Front", NO_PLAN, []),
        ("Torvania is considering sending flour to the Asker Front", FLAT, []),
    ],
)
def test_a_denial_by_another(
    said: str, denied: str, expected: list[tuple[str, str | None]]
) -> None:
    story = Story()
    yes = told(story, said, OFFICIALS, "2025-03-04")
    no = told(story, denied, MINISTRY, "2025-03-14", "CT-")
    assert kinds(story, yes, no) == expected


def test_it_quotes_how_far_the_one_has_it_and_the_words_that_deny() -> None:
    story = Story()
    yes = told(story, WEIGHS, OFFICIALS)
    no = told(story, FLAT, MINISTRY, stance="CT-")
    (link,) = links_between(story.compare(), yes, no)
    assert (link.a, link.b) == (yes.id, no.id)
    assert dict(link.why.args) == {"a": "considering", "b": "no missiles"}


@pytest.mark.parametrize(
    ("said", "who", "denied", "denier"),
    [
        # one speaker may weigh it today and rule it out tomorrow
        (WEIGHS, MINISTRY, FLAT, MINISTRY),
        (AGAIN, MINISTRY, WILL_NOT, "state-body:the foreign ministry"),
        # nobody is known to deny it: an outlet may know more ten days later
        (AGAIN, OFFICIALS, WILL_NOT, ""),
        (WEIGHS, "", NO_PLAN, ""),
    ],
)
def test_a_course_stays_a_course(said: str, who: str, denied: str, denier: str) -> None:
    story = Story()
    before = told(story, said, who, "2025-03-04")
    after = told(story, denied, denier, "2025-03-14", "CT-")
    assert kinds(story, before, after) == []


@pytest.mark.parametrize(
    ("first", "who", "then", "by", "kind"),
    [
        # not yet, and then done
        (NOT_SENT, MINISTRY, SENDS, DIPLOMAT, "reversal"),
        # never, says one; sent, says another
        (FLAT, MINISTRY, SENDS, DIPLOMAT, "tension"),
        # never, and then sent, says one
        (FLAT, MINISTRY, SENDS, MINISTRY, "reversal"),
    ],
)
def test_done_after_it_was_denied(first: str, who: str, then: str, by: str, kind: str) -> None:
    story = Story()
    no = told(story, first, who, "2025-03-04", "CT-")
    yes = told(story, then, by, "2025-03-14")
    (link,) = links_between(story.compare(), no, yes)
    assert link.kind.value == kind


def test_what_one_plans_and_later_rules_out_is_turned_round() -> None:
    story = Story()
    before = told(story, PLANS, MINISTRY, "2025-03-04")
    after = told(story, WILL_NOT, MINISTRY, "2025-03-14", "CT-")
    (link,) = links_between(story.compare(), before, after)
    assert (link.kind, link.a, link.b) == (LinkKind.REVERSAL, before.id, after.id)


def test_not_yet_is_no_turn_where_the_deed_was_told_before() -> None:
    story = Story()
    told(story, "Torvania sent missiles to the Asker Front", OFFICIALS, "2025-03-04")
    no = told(story, NOT_SENT, MINISTRY, "2025-03-05", "CT-")
    yes = told(story, SENDS, DIPLOMAT, "2025-03-14")
    assert kinds(story, no, yes) == TENSION


def test_two_outlets_that_have_one_speaker_say_and_deny_it_part() -> None:
    story = Story()
    yes = told(story, SENDS, MINISTRY)
    no = told(story, NOT_SENT, MINISTRY, stance="CT-")
    assert kinds(story, yes, no) == TENSION


def test_who_calls_the_reports_an_invention_leaves_room_for_nothing() -> None:
    story = Story()
    yes = told(story, WEIGHS, OFFICIALS, "2025-03-04")
    of = report(f"{NOT_SENT}, the ministry said. It called the reports fiction.", outlet="B")
    no = say(of, NOT_SENT, "B < state-body:the ministry", stance="CT-")
    false = say(of, "the reports fiction", "B < state-body:the ministry", cue="called")
    story.put(of, no, false)
    assert kinds(story, yes, no) == TENSION


@pytest.mark.parametrize(
    ("words", "stance", "ruled"),
    [
        (SENDS, "CT+", set()),
        (NOT_SENT, "CT-", {"done", "under-way"}),
        (WILL_NOT, "CT-", {"done", "under-way", "planned", "imminent", "resumed"}),
        ("Torvania had not yet decided whether to send missiles", "CT-", set()),
        ("The sky was not grey", "CT-", set()),
    ],
)
def test_what_a_denial_rules_out(words: str, stance: str, ruled: set[str]) -> None:
    of = report(f"{words}.", outlet="A")
    made = say(of, words, stance=stance)
    seen = view(of, made, made.clauses[0], Names(names_in(of)))
    (one,) = features([seen], find_actors([of], (), ()))
    assert rules_out(one) == {StatusValue(value) for value in ruled}


@pytest.mark.parametrize(
    "words",
    [
        FLAT,
        NO_PLAN,
        "Torvania has no plans to send missiles to the Asker Front",
        "Torvania was not considering sending missiles",
        "it had not sent missiles and never would",
        "Torvania had never sent missiles and would not send any",
    ],
)
def test_what_leaves_room_for_nothing(words: str) -> None:
    of = report(f"{words}.", outlet="A")
    made = say(of, words, stance="CT-")
    seen = view(of, made, made.clauses[0], Names(names_in(of)))
    (one,) = features([seen], find_actors([of], (), ()))
    assert {StatusValue.UNDECIDED, StatusValue.STOPPED, StatusValue.DONE} <= rules_out(one)


def test_the_links_of_a_claim_and_those_of_its_thread_are_told_once() -> None:
    story = Story()
    yes = told(story, SENDS, OFFICIALS)
    no = told(story, NOT_SENT, MINISTRY, stance="CT-")
    found = [link for link in story.compare().links if link.kind is LinkKind.TENSION]
    assert [(link.a, link.b, link.type) for link in found] == [(yes.id, no.id, LinkType.DENIAL)]


@pytest.mark.parametrize(
    ("first", "on", "denied", "expected"),
    [
        # when the reports came out need not be known
        (
            SENDS,
            None,
            "Torvania has not yet sent missiles to the Asker Front",
            [("reversal", None)],
        ),
        (
            SENDS,
            None,
            "Torvania still has not sent missiles to the Asker Front",
            [("reversal", None)],
        ),
        (SENDS, None, NOT_SENT, TENSION),
        # it was told before
        (SENDS, "2025-03-01", "Torvania has not yet sent missiles to the Asker Front", TENSION),
    ],
)
def test_what_is_not_yet_so_may_be_so_an_hour_later(
    first: str, on: str | None, denied: str, expected: list[tuple[str, str | None]]
) -> None:
    story = Story()
    yes = told(story, first, DIPLOMAT, on)
    no = told(story, denied, MINISTRY, on and "2025-03-10", "CT-")
    assert kinds(story, no, yes) == expected


ARRESTED = "Police arrested a man over the fire in Kesh"
UPDATE = [("update", None)]


@pytest.mark.parametrize(
    ("denied", "then", "who", "expected"),
    [
        ("Police have not arrested anyone over the fire in Kesh", ARRESTED, "", UPDATE),
        ("No arrests have been made over the fire in Kesh", ARRESTED, OFFICIALS, UPDATE),
        ("Nobody has been charged over the fire in Kesh",
         "Two men have been charged over the fire in Kesh", "", UPDATE),
        ("Police have not released the name of the boy shot in Kesh",
         "Police released the name of the boy shot in Kesh", "", UPDATE),
        # who is no authority may dispute it; a deed, and what is past, may be denied
        ("Police have not arrested anyone over the fire in Kesh", ARRESTED, "group:residents",
         TENSION),
        ("Police have not arrested Lena Osk in Kesh", "Police arrested Lena Osk in Kesh",
         "person:Jonas Tarr", TENSION),
        ("Police have not arrested anyone over the fire in Kesh", ARRESTED, "person:Jonas Tarr",
         UPDATE),
        ("Torvania has not detained any of the crew in Kesh", "Torvania detained the crew in Kesh",
         "", TENSION),
        ("Rebels have not freed the crew in Kesh", "Rebels freed the crew in Kesh", "", TENSION),
        ("Police did not arrest anyone over the fire in Kesh", ARRESTED, "", TENSION),
    ],
)  # fmt: skip
def test_what_an_inquiry_had_not_brought_is_updated(
    denied: str, then: str, who: str, expected: list[tuple[str, str | None]]
) -> None:
    story = Story()
    no = told(story, denied, stance="CT-")
    yes = told(story, then, who)
    assert kinds(story, no, yes) == expected


def test_what_had_not_come_out_by_then_denies_nothing() -> None:
    story = Story()
    no = told(story, "Police have not arrested anyone over the fire in Kesh", stance="CT-")
    told(story, ARRESTED)
    (claim,) = story.compare().claims
    assert {one.statement: one.polarity for one in claim.members}[no.id] is Polarity.OPEN


def test_who_was_arrested_before_may_not_be_arrested() -> None:
    story = Story()
    yes = told(story, ARRESTED, "", "2025-03-01")
    no = told(story, "Police have not arrested anybody over the fire", "", "2025-03-02", "CT-")
    assert kinds(story, no, yes) == TENSION


def test_a_denial_beside_what_a_clause_turns_on_parts_from_the_deed() -> None:
    story = Story()
    plain = "Russia delivered missiles to the Houthis in Kesh"
    beside = "Russia trained men and has not delivered missiles to the Houthis in Kesh"
    yes, no = told(story, plain, OFFICIALS), told(story, beside, DIPLOMAT)
    assert kinds(story, yes, no) == TENSION
