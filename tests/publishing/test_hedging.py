"""How far a stance commits, and denials in the words of saying."""

import msgspec
import pytest

from headwater.publishing import contract as c
from headwater.publishing.hedging import denying, hedging, refuting
from headwater.records import StanceValue
from tests.publishing.indexes import index
from tests.stories import KNEW, NEVER, STORY


@pytest.mark.parametrize(
    ("value", "hedges", "words", "weak"),
    [
        ("CT+", (), "", ()),
        ("CT-", (), "", ()),
        ("PS+", ("may",), "put as possible", ("may",)),
        ("PS+", ("may", "may"), "put as possible", ("may",)),
        ("PS+", ("plans",), "put as planned or sought", ("plans",)),
        ("PS+", ("threatened",), "put as a threat", ("threatened",)),
        ("PS+", ("a threat to",), "put as a threat", ("a threat to",)),
        ("PS+", ("threatened", "plans"), "put as planned or sought", ("threatened", "plans")),
        ("PS+", ("agreed",), "put as planned or sought", ("agreed",)),
        ("PR+", (), "put as probable", ()),
        ("CT+", ("reportedly",), "hedged", ("reportedly",)),
        ("Uu", (), "", ()),
        ("Uu", ("whether",), "left open", ("whether",)),
        ("Uu", ("hoping",), "put as planned or sought", ("hoping",)),
        ("Uu", ("called",), "", ()),
        ("CTu", (), "put as settled, without saying how", ()),
    ],
)
def test_hedging(value: str, hedges: tuple[str, ...], words: str, weak: tuple[str, ...]) -> None:
    assert hedging(put("the mill burned", value, hedges=hedges)) == (words, weak)


@pytest.mark.parametrize(
    ("content", "cue", "value", "words", "weak"),
    [
        # the words say it themselves
        ("the mill probably did not burn", "said", "PR-", "put as probable", ()),
        ("the call was a hoax", "believe", "PR-", "put as probable", ()),
        ("the ministry backed down from sending it", "said", "PR-", "put as probable", ()),
        # the words of saying do
        ("he would burn it", "never suspected", "PR-", "put as unlikely", ("never suspected",)),
        ("the mill would burn", "doubts", "PR-", "put as unlikely", ("doubts",)),
        ("it tied to it", "don’t think", "PS-", "put as possibly not so", ("don’t think",)),
        # nothing shows which
        ("like there was a threat", "feel", "PR-", "hedged", ()),
    ],
)  # fmt: skip
def test_a_doubt_never_reads_as_a_belief(
    content: str, cue: str, value: str, words: str, weak: tuple[str, ...]
) -> None:
    assert hedging(put(content, value, cue)) == (words, weak)


@pytest.mark.parametrize("cue", ["have not announced", "didn't state", "wouldn’t give"])
def test_what_is_not_told_is_marked_with_the_words_that_keep_it_back(cue: str) -> None:
    assert hedging(put("any arrests", "Uu", cue)) == ("not told", (cue,))
    assert hedging(put("any arrests", "Uu", "announced")) == ("", ())
    ought = hedging(put("he should be tried", "Uu", "don't think"))
    assert ought == ("not thought so", ("don't think",))


@pytest.mark.parametrize(
    "cue", ["has not denied", "did not dispute", "stopped short of denying", "has not claimed"]
)
def test_who_neither_denies_nor_asserts_leaves_it_open(cue: str) -> None:
    assert hedging(put("it sent arms", "Uu", cue)) == ("left open", (cue,))
    assert hedging(put("it sent arms", "Uu", "ordered")) == ("", ())


@pytest.mark.parametrize(
    ("content", "value", "cue", "shown", "words"),
    [
        ("reports that it fell were pure fiction", "CT-", "said", "it fell", ("fiction",)),
        ("reports that it fell were no such thing", "CT-", "said", "it fell", ()),
        ("that it fell", "CT-", "denied", "it fell", ("denied",)),
        ("that it has not fallen", "CT-", "said", "it has not fallen", None),
        ("it was a hoax", "CT-", "said", "it was a hoax", None),
        ("it fell", "PR-", "don't think", "it fell", None),
    ],
)
def test_a_denial_by_a_verdict_is_told_where_the_words_shown_are_plain(
    content: str, value: str, cue: str, shown: str, words: tuple[str, ...] | None
) -> None:
    start = content.index(shown)
    told = (c.Span(start, start + len(shown), shown),)
    assert refuting(put(content, value, cue), told) == words


def put(content: str, value: str, cue: str = "", hedges: tuple[str, ...] = ()) -> c.Statement:
    """A statement of these words, with what is said of how sure it is."""
    weak, said, told = (
        tuple(c.Span(0, len(each), each) for each in given if each)
        for given in (hedges, (cue,), (content,))
    )
    stance = c.Stance(StanceValue(value), weak)
    made = index(STORY).statements[NEVER.id]
    return msgspec.structs.replace(made, stance=stance, cue=said, content=told, sources=())


def test_a_negated_belief_that_is_sure_is_told_as_a_denial() -> None:
    assert denying(put("the mill burned", "CT-", "did not believe")) == "did not believe"
    assert denying(put("the mill did not burn", "CT-", "said")) is None
    assert denying(put("burning it", "CT-", "pleaded innocent to")) == "pleaded innocent to"


def test_a_denial_of_what_is_itself_denied_is_told_as_one() -> None:
    assert denying(put("she failed to pay", "CT+", "denied")) == "denied"
    assert denying(put("she had not paid", "CT+", "rejected")) == "rejected"
    assert denying(put("she failed to report it", "Uu", "denied")) == "denied"
    assert denying(put("she failed to pay", "Uu", "has not denied")) is None
    assert denying(put("she paid", "CT+", "denied")) is None


def test_denials_in_the_words_of_saying() -> None:
    statements = index(STORY).statements
    assert denying(statements[NEVER.id]) is None
    assert denying(statements[KNEW.id]) is None
    denied = c.Statement(
        **{f: getattr(statements[NEVER.id], f) for f in c.Statement.__struct_fields__}
        | {"cue": (c.Span(0, 6, "denied"),)}
    )
    assert denying(denied) == "denied"


@pytest.mark.parametrize(
    ("content", "hedge", "shown", "words"),
    [
        ("Osk may stay, but the force has gone", "may", "the force has gone", ""),
        ("Osk may stay. The force has gone", "may", "The force has gone", ""),
        ("Osk may stay, but the force has gone", "may", "Osk may stay", "put as possible"),
        ("Osk may stay, but the force could go", "may", "the force could go", "put as possible"),
        ("Osk may stay and sell the mill", "may", "sell the mill", "put as possible"),
        ("If Osk stays, and he will, the mill burns", "If", "the mill burns", "put as possible"),
    ],
)
def test_what_weakens_another_clause_is_not_told_of_this_one(
    content: str, hedge: str, shown: str, words: str
) -> None:
    weak = c.Span(content.index(hedge), content.index(hedge) + len(hedge), hedge)
    part = c.Span(content.index(shown), content.index(shown) + len(shown), shown)
    stance = c.Stance(StanceValue("PS+"), (weak,))
    made = msgspec.structs.replace(put(content, "PS+"), stance=stance)
    assert hedging(made, (part,))[0] == words


@pytest.mark.parametrize(
    ("value", "shown", "words"),
    [
        ("CT+", "The mill burned", ""),
        ("CT+", "all may live", "hedged"),
        ("CT+", "two guards fled", ""),
        ("PS+", "two guards fled", ""),
        ("PS+", "all may live", "put as possible"),
    ],
)
def test_a_hedge_is_told_of_the_claim_that_it_stands_in(value: str, shown: str, words: str) -> None:
    content = "The mill burned; all may live; two guards fled"
    start = content.index("may")
    parts = []
    for number, clause in enumerate(content.split("; ")):
        at = content.index(clause)
        span = c.Span(at, at + len(clause), clause)
        parts.append(c.ClaimPart(f"c{number}", (span,)))
    made = msgspec.structs.replace(
        put(content, "CT+"),
        stance=c.Stance(StanceValue(value), (c.Span(start, start + 3, "may"),)),
        claims=tuple(parts),
    )
    part = next(one for one in parts if one.content[0].quote == shown)
    assert hedging(made, part.content)[0] == words
