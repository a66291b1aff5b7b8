"""The reader as a whole: what must hold of every reading, whatever the text."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.rules import RuleReader
from headwater.records import (
    BODY,
    BlockKind,
    Form,
    Reader,
    Reading,
    Report,
    Span,
    StanceValue,
    Statement,
    check_reading,
)
from headwater.text.sentences import split_sentences
from tests.builders import report
from tests.reading.attributed import shown
from tests.soaking import examples

READER = RuleReader()

SENTENCES = [
    "Two US officials told Reuters that the ship had left Sella on Monday, but that it was empty.",
    "“We saw the roof come down,” said Omar Reyd, 34, a fisherman. “Nobody came to help.”",
    "According to CNN, the crates were moving, while a US official said they were empty.",
    "The WSJ said General Erik Brandt told the minister in a memo that more force was needed.",
    "He declined to comment.",
    "The ministry did not respond to a request for comment.",
    "The port of Kesh lies on the northern coast.",
    "Citing western officials, the paper reported that some 12,000 troops had arrived; 200 left.",
    "The deal, which was signed in May, has reportedly been cancelled.",
    "‘It is over,’ she said",
    "Recruits say they were beaten.",
    "The sources added that nobody was paid.",
    "“I don’t know,” he said. “They told me: ‘Go home.’",
    "Ships, planes, drones.",
    "Why did it happen?",
]
BLOCKS = sorted(BlockKind, key=lambda kind: kind.value)


@st.composite
def articles(draw: st.DrawFn) -> Report:
    """Reports of known sentences in random blocks, some of them cut up, doubled or joined."""
    count = draw(st.integers(0, 6))
    paragraphs = []
    for _ in range(count):
        kind = draw(st.sampled_from([BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, *BLOCKS]))
        words = " ".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)))
        paragraphs.append((kind, mangled(draw, words)))
    outlet = draw(st.sampled_from([None, "CNN", "World Ledger"]))
    return report(*[p for p in paragraphs if p[1].strip()], outlet=outlet)


def mangled(draw: st.DrawFn, words: str) -> str:
    """The words as they are, cut, or with a stray piece put in."""
    how = draw(st.sampled_from(["whole", "whole", "cut", "stray"]))
    if how == "cut":
        start = draw(st.integers(0, len(words) - 1))
        return words[start : start + draw(st.integers(1, len(words)))].strip()
    if how == "stray":
        place = draw(st.integers(0, len(words)))
        piece = draw(st.text(alphabet="“”\"'‘’.,;:—()\u00a0\tAbsaid ", max_size=6))
        return (words[:place] + piece + words[place:]).strip()
    return words


@examples(80)
@given(articles())
def test_what_always_holds(made: Report) -> None:
    reading = READER.read(made)
    check_reading(made, reading)
    ids = [statement.id for statement in reading.statements]
    assert len(set(ids)) == len(ids)
    assert READER.read(made) == reading
    assert uncovered(made, reading) == []
    for statement in reading.statements:
        holds_together(made, statement, reading)


@examples(60)
@given(st.lists(st.text(max_size=80), max_size=4))
def test_never_raises_on_any_text(paragraphs: list[str]) -> None:
    made = report(*[p for p in paragraphs if p.strip()], outlet=None)
    check_reading(made, READER.read(made))


def uncovered(made: Report, reading: Reading) -> list[str]:
    """The sentences of body blocks, of words and not only of marks, that no statement touches."""
    touched = [s for one in reading.statements for s in (*one.content, *one.sources, *one.cue)]
    return [
        made.text[start:end]
        for block in made.blocks
        if block.kind in BODY
        for start, end in split_sentences(made.text, block.start, block.end)
        if any(char.isalnum() for char in made.text[start:end])
        and not any(span.start < end and start < span.end for span in touched)
    ]


def holds_together(made: Report, statement: Statement, reading: Reading) -> None:
    """Blocks, clauses, chains, times and quantities are where they belong."""
    block = next(b for b in made.blocks if b.start <= statement.content[0].start < b.end)
    assert block.kind is statement.block
    assert block.kind in BODY or block.kind is BlockKind.TITLE
    assert 0.0 <= statement.score <= 1.0
    assert statement.chains and all(chain.hops for chain in statement.chains)
    assert all(chain.hops[0].span is None for chain in statement.chains)
    assert all(chain.terminal.relation is None for chain in statement.chains)
    numbers = range(1, len(statement.clauses) + 1)
    wanted = [statement.id if n == 1 else f"{statement.id}.{n}" for n in numbers]
    assert [clause.id for clause in statement.clauses] == wanted
    inside = [s for c in statement.clauses for s in c.content]
    inside += [one.span for one in (*statement.times, *statement.quantities)]
    assert all(within(span, statement.content) for span in inside)
    claimed = [
        s for other in reading.statements if other.within == statement.id for s in told(other)
    ]
    assert not any(mine.overlaps(theirs) for mine in told(statement) for theirs in claimed)


def told(statement: Statement) -> list[Span]:
    """The words of a statement that make claims; what an inner one claims, its outer does not."""
    return [span for clause in statement.clauses for span in clause.content]


def test_an_outer_attribution_keeps_what_it_says_beside_the_inner_one() -> None:
    words = (
        "The mayor said that the port was shut, and that officials said the ship had left Sella."
    )
    outer, inner = READER.read(report(words, outlet="CNN")).statements
    assert inner.within == outer.id
    assert [span.quote for span in told(outer)] == ["the port was shut"]
    assert [span.quote for span in told(inner)] == ["the ship had left Sella"]


def within(span: Span, content: tuple[Span, ...]) -> bool:
    """Whether a span lies in a content, over the gap between two of its spans if need be."""
    return content[0].start <= span.start and span.end <= content[-1].end


REFUSALS = [
    "He declined to comment.",
    "The army did not immediately respond.",
    "The police refused to confirm or deny the arrests.",
    "The ministry has yet to comment.",
    "He did not say what was discussed.",
    "The town has not commented.",
    "The firm would not say who paid.",
    "The two men asked not to be named.",
    "She would not give their names.",
    "The navy has not issued any statement.",
    "The minister did not elaborate.",
    "Police didn't immediately release the names of the men.",
    "A spokeswoman for the bank referred questions to the army.",
]


@pytest.mark.parametrize("words", REFUSALS)
def test_a_refused_comment_carries_no_claim(words: str) -> None:
    (statement,) = READER.read(report(words, outlet="CNN")).statements
    assert statement.stance.value is StanceValue.UNCOMMITTED
    assert statement.clauses == ()


@pytest.mark.parametrize(
    "words", ["The army did not say that men died.", "The bank did not dispute the figures."]
)
def test_no_refusal(words: str) -> None:
    (statement,) = READER.read(report(words, outlet="CNN")).statements
    assert statement.clauses


def test_a_warning_against_something_says_nothing_of_it() -> None:
    (statement,) = READER.read(report("Lee warned Orr against arming the rebels.")).statements
    assert [span.quote for span in statement.content] == ["against arming the rebels"]
    assert statement.stance.value is StanceValue.UNCOMMITTED


END_TO_END = [
    (
        "Two US officials told Reuters that the ship had left Sella.",
        ["World Ledger <cited< outlet:Reuters <told< anonymous:two US officials*2"],
    ),
    (
        "The port was shut, residents told the Sundhaven Gazette.",
        ["World Ledger <cited< outlet:Sundhaven Gazette <told< group:residents"],
    ),
    (
        "Citing Western officials, CNN reported that the deal was dead.",
        ["World Ledger <published< outlet:CNN <cited< anonymous:Western officials"],
    ),
    (
        "“It is over,” Governor Lena Osk told reporters.",
        ["World Ledger <told< person:Lena Osk"],
    ),
    (
        "According to officials who spoke to CNN, the ship was empty.",
        ["World Ledger <cited< outlet:CNN <told< anonymous:officials"],
    ),
    (
        "The army said its forces had struck a depot.",
        ["World Ledger <said< state-body:the army"],
    ),
    (
        "The deal has reportedly been cancelled.",
        ["World Ledger <cited< unstated:?"],
    ),
    (
        "The port of Kesh lies on the coast.",
        ["World Ledger"],
    ),
]


@pytest.mark.parametrize(("words", "chains"), END_TO_END, ids=[c[0][:40] for c in END_TO_END])
def test_end_to_end(words: str, chains: list[str]) -> None:
    (statement,) = READER.read(report(words, outlet="World Ledger")).statements
    assert [shown(chain) for chain in statement.chains] == chains


LAST = [
    ("The Lantern Times, which cited the Sundhaven Gazette, said the bridge was shut.",
     ["World Ledger <published< outlet:Lantern Times <cited< outlet:Sundhaven Gazette"]),
    ("The talks were first reported by the Sundhaven Gazette, which quoted a guard as saying they"
     " had failed.",
     ["World Ledger <cited< outlet:Sundhaven Gazette <quoted< anonymous:a guard*1"]),
    ("Asked by Reuters about the strike, a soldier said the port was shut.",
     ["World Ledger <cited< outlet:Reuters <told< anonymous:a soldier*1"]),
    ("A report by the UN Panel of Experts, seen by Reuters, found “credible” evidence of sales.",
     ["World Ledger <cited< outlet:Reuters <seen< organization:UN Panel of Experts"]),
    ("An investigation by Reuters and CNN has found that money was paid.",
     ["World Ledger <published< outlet:Reuters", "World Ledger <published< outlet:CNN"]),
    ("Aides told Reuters the bridge fell, a claim Lena Osk denied.",
     ["World Ledger <cited< outlet:Reuters <told< anonymous:aides",
      "World Ledger <said< person:Lena Osk"]),
    ("A report citing western officials suggested Torvania had sold its ships.",
     ["World Ledger <cited< document:a report <cited< anonymous:western officials"]),
    ("Foreign Ministry spokesman Omar Reyd said it was late. | “Nothing else,” the ministry"
     " official noted.", ["World Ledger <said< person:Omar Reyd(resolved)"]),
    ("Two drivers told CNN the road was shut. | A third said it was open.",
     ["World Ledger <cited< outlet:CNN(resolved) <said< anonymous:third driver*1(resolved)"]),
    ("Two drivers told CNN the road was shut. | “It was late,” one of them said.",
     ["World Ledger <cited< outlet:CNN(resolved) "
      "<said< anonymous:one of the two drivers*1(resolved)"]),
    ("CNN has published a story on the raid. | The article said four men were held.",
     ["World Ledger <cited< outlet:CNN(resolved)"]),
    ("CNN wrote of the raid. A panel later issued a report on it. | The report said men were held.",
     ["World Ledger <cited< organization:a panel(resolved)"]),
    ("The owner, Gale Maritime, said it sank.", ["World Ledger <said< organization:Gale Maritime"]),
    ("The ship's operator, Lena Osk, said it sank.", ["World Ledger <said< person:Lena Osk"]),
    ("Prime Minister Omar Reyd's office said it was late.",
     ["World Ledger <said< state-body:Prime Minister Omar Reyd's office"]),
    ("I argue in this brief that the bridge was old.", ["World Ledger"]),
    ("Our correspondent Lena Osk, who is in Kesh, says the port is shut.", ["World Ledger"]),
    ("According to a 2024 study, the bridge was old.",
     ["World Ledger <cited< document:a 2024 study"]),
    ("His wife, Sheila, said it was late.", ["World Ledger <said< person:Sheila"]),
    ("Councillor Lena Osk (Independent), who has called the plan “daft”, left.",
     ["World Ledger <said< person:Lena Osk(resolved)"]),
    ("A statement from a Torvanian officer said the hold was empty.",
     ["World Ledger <said< anonymous:a Torvanian officer*1"]),
    ("Officials tell our partners at CBS News that a ship had been seen.",
     ["World Ledger <cited< outlet:CBS News <told< anonymous:officials"]),
    ("The coastguard was late. | The agency has apologised for that, which it blamed on staff.",
     ["World Ledger <said< state-body:the agency(resolved)"]),
    ("CNN reported, based on conversations with three sources, that it was late.",
     ["World Ledger <published< outlet:CNN <cited< anonymous:three sources*3"]),
    ("“These are lies,” Lena Osk was quoted by CNN as saying.",
     ["World Ledger <cited< outlet:CNN <quoted< person:Lena Osk"]),
    ("Velmark's army was silent. | Velmark said the bridge was shut.",
     ["World Ledger <said< state-body:Velmark"]),
    ("Lena Osk said, in remarks carried by Reuters, that the raid had failed.",
     ["World Ledger <cited< outlet:Reuters <published< person:Lena Osk"]),
    ("The raid failed, Lena Osk said, in remarks carried by Reuters.",
     ["World Ledger <cited< outlet:Reuters <published< person:Lena Osk"]),
    ("A driver told the Ledger that the road was shut.",
     ["World Ledger <told< anonymous:a driver*1"]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "chains"), LAST, ids=[c[0][:40] for c in LAST])
def test_the_last_statements(passage: str, chains: list[str]) -> None:
    statements = READER.read(report(*passage.split(" | "), outlet="World Ledger")).statements
    found = [shown(chain) for s in statements if s.clauses for chain in s.chains]
    assert sorted(found[-len(chains) :]) == sorted(chains)


def test_a_credited_agency_is_no_hop() -> None:
    made = report(
        "A driver told The Associated Press that the road was shut.",
        outlet="World Ledger",
        credit="Associated Press",
    )
    (statement,) = READER.read(made).statements
    assert [shown(chain) for chain in statement.chains] == [
        "World Ledger <told< anonymous:a driver*1"
    ]


def test_own_voice() -> None:
    made = report("The port of Kesh lies on the coast.", "It was shut.", outlet="World Ledger")
    reading = READER.read(made)
    assert [s.form for s in reading.statements] == [Form.OWN_VOICE] * 2
    assert [s.chains[0].hops[0].name for s in reading.statements] == ["World Ledger"] * 2


@pytest.mark.parametrize("kind", [BlockKind.CAPTION, BlockKind.FURNITURE, BlockKind.BYLINE])
def test_captions_and_furniture_make_none(kind: BlockKind) -> None:
    made = report((kind, "Two officials told CNN that the port was shut."))
    assert READER.read(made).statements == ()


def test_it_is_a_reader() -> None:
    assert isinstance(READER, Reader)
    assert READER.read(report()).reader == "rules/1"


def calls_of(text: str, times: int) -> int:
    """How many functions run when a report of so many like paragraphs is read."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    one = report(*[text] * times)
    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        READER.read(one)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "text",
    [
        "Kesh said it fell. Osk denied that.",
        "Omar Reyd said the roof came down. He added that nobody came.",
        "Reuters reported that two officials had seen ships. The officials said they were empty.",
        "“We saw it,” said Ann Lee, a baker. The ministry said in a memo it knew. It had no more.",
        "Ada Osk won. Osk said so. Tom Osk said it had rained. Osk said she was glad.",
        "Ada Osk, who runs it, said no. Two aides met Ann Lee, a baker, who said it was shut.",
        "The council would pay, said a memo seen by the Gazette. One of the residents denied that.",
    ],
)
def test_work_grows_with_the_length_of_a_report(text: str) -> None:
    calls_of(text, 1)  # what is cached for good
    first, second, third = (calls_of(text, times) for times in (30, 60, 120))
    assert third - second < 2.3 * (second - first)
