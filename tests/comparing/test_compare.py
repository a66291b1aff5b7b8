"""The whole of comparing on small stories, and what must hold whatever the order of reports."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.comparing import compare
from headwater.records import Comparison, LinkKind, LinkType, Polarity, StatusValue
from tests.builders import count, report, say, when
from tests.comparing.world import (
    Story,
    actor,
    called,
    claim_of,
    links_between,
    one_thread,
    together,
)
from tests.soaking import examples


def arms_story() -> Story:
    story = Story()
    story.add(
        "Aden Post",
        "Russia has backed down from delivering missiles to the Houthis after pressure",
        "Russia might arm the Houthis with anti-ship missiles",
        "The Houthis fired at ships",
        "The Houthis are led from a mountain",
        published="2024-08-05",
        stances="CT+ PS+",
    )
    story.add(
        "Tehran Wire",
        "Moscow could supply the Yemeni armed forces with missiles",
        "Riyadh persuaded Russia not to provide cruise missiles to the Ansarullah fighters",
        "Moscow has renewed its plan to arm the Ansarullah fighters",
        "Russia has not transferred any missiles to Yemen yet",
        published="2024-08-09",
        stances="PS+ CT+ CT+ CT-",
    )
    return story


def test_nothing_gives_nothing() -> None:
    assert compare((), ()) == Comparison()
    bare = report("Words.")
    assert compare((bare,), ()) == Comparison()


def test_one_act_is_one_thread_and_its_degrees_are_claims() -> None:
    story = arms_story()
    backed, might, _, _, could, persuaded, renewed, has_not = story.statements
    found = story.compare()
    assert together(found, might, could)
    assert one_thread(found, backed, might, persuaded, renewed, has_not)
    ids = {claim_of(found, one).id for one in (backed, might, persuaded, renewed, has_not)}
    assert len(ids) == 5


def test_status_of_each_statement() -> None:
    story = arms_story()
    found = story.compare()
    said = {s.statement: s.value for thread in found.threads for s in thread.status}
    backed, might, fired, _, could, persuaded, renewed, has_not = story.statements
    assert said[backed.id] is StatusValue.STOPPED
    assert said[might.id] is said[could.id] is StatusValue.POSSIBLE
    assert said[fired.id] is StatusValue.DONE
    assert said[persuaded.id] is StatusValue.STOPPED
    assert said[renewed.id] is StatusValue.RESUMED
    assert said[has_not.id] is StatusValue.NOT_DONE


def test_stopped_and_taken_up_again_is_a_reversal_not_a_tension() -> None:
    story = arms_story()
    found = story.compare()
    persuaded, renewed = story.statements[5:7]
    (link,) = links_between(found, persuaded, renewed)
    assert (link.kind, link.type, link.a, link.b) == (
        LinkKind.REVERSAL, None, persuaded.id, renewed.id,
    )  # fmt: skip
    assert not [one for one in found.links if one.kind is LinkKind.TENSION]


def test_a_denial_is_a_member_of_the_claim_and_a_tension() -> None:
    story = Story()
    (yes,) = story.add("A", "Russia has delivered missiles to the Houthis in Yemen")
    (no,) = story.add("B", "Moscow has never delivered missiles to the Houthis", stances="CT-")
    found = story.compare()
    claim = claim_of(found, yes)
    assert {m.statement: m.polarity for m in claim.members} == {
        yes.id: Polarity.ASSERTS,
        no.id: Polarity.DENIES,
    }
    (link,) = links_between(found, yes, no)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.DENIAL)
    assert "has never delivered" in {place.quote for place in link.why.spans}


def test_a_title_is_compared_but_is_no_member() -> None:
    story = Story()
    head = report(
        "Some words of another matter.", title="Twenty people killed in Kesh explosion", outlet="A"
    )
    title = say(
        head, "Twenty people killed in Kesh explosion",
        quantities=[count(head, "Twenty", 20, 20, "person")],
    )  # fmt: skip
    story.put(head, title)
    body = report("An explosion in Kesh killed 12 people.", outlet="B")
    twelve = say(
        body, "An explosion in Kesh killed 12 people",
        quantities=[count(body, "12", 12, 12, "person")],
    )  # fmt: skip
    story.put(body, twelve)
    found = story.compare()
    members = {m.statement for claim in found.claims for m in claim.members}
    assert title.id not in members
    (link,) = links_between(found, title, twelve)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.QUANTITY)


def test_labels_are_words_of_reports() -> None:
    story = arms_story()
    texts = {one.id: one.text for one in story.reports}
    found = story.compare()
    for label in [*(c.label for c in found.claims), *(t.label for t in found.threads)]:
        assert texts[label.report][label.start : label.end] == label.quote
    for one in found.actors:
        assert one.label in {name.place.quote for name in one.names}


@examples(25)
@given(st.permutations(range(4)))
def test_the_order_of_reports_changes_nothing(order: list[int]) -> None:
    story = arms_story()
    story.add("C", "Moscow may arm the Houthis with missiles", "Fourteen people died in Kesh")
    story.add("D", "John Smith met Jane Smith in Kesh", "Smith left Orlo")
    first = story.compare()
    reports = [story.reports[n] for n in order]
    readings = [story.readings[n] for n in reversed(order)]
    assert compare(reports, readings) == first


@examples(15)
@given(st.lists(st.text(alphabet="ab .,-'\u2019\u201cR\u00e9\u0635 12\n", min_size=1), max_size=6))
def test_any_words_keep_the_promises(words: list[str]) -> None:
    story = Story()
    for number, sentence in enumerate(words):
        if sentence.strip():
            story.add(str(number), sentence.strip())
    found = story.compare()
    carried = [m.clause for claim in found.claims for m in claim.members]
    clauses = [c.id for s in story.statements for c in s.clauses]
    assert sorted(carried) == sorted(clauses)
    assert sorted(c for t in found.threads for c in t.claims) == sorted(c.id for c in found.claims)
    for claim in found.claims:
        assert claim.id == min(m.clause for m in claim.members)
        assert all(0 <= m.score <= 1 for m in claim.members)


def test_actors_under_all_their_names() -> None:
    story = arms_story()
    found = story.compare()
    assert called(found, "Moscow") == called(found, "Russia") == {"Russia"}
    houthis = actor(found, "Houthis")
    assert {n.place.quote for n in houthis.names} == {
        "Houthis", "Ansarullah", "Yemeni armed forces",
    }  # fmt: skip


def test_the_same_time_said_closer_is_a_refinement() -> None:
    story = Story()
    a = report("Russia delivered missiles to the Houthis in July.", outlet="A")
    vague = say(
        a, "Russia delivered missiles to the Houthis in July",
        times=[when(a, "July", "2024-07-01", "2024-07-31", precision="month")],
    )  # fmt: skip
    story.put(a, vague)
    b = report("Russia delivered missiles to the Houthis in late July.", outlet="B")
    close = say(
        b, "Russia delivered missiles to the Houthis in late July",
        times=[when(b, "late July", "2024-07-21", "2024-07-31", precision="vague")],
    )  # fmt: skip
    story.put(b, close)
    (link,) = links_between(story.compare(), vague, close)
    assert (link.kind, link.type, link.a, link.b) == (
        LinkKind.REFINEMENT, LinkType.TIME, vague.id, close.id,
    )  # fmt: skip
