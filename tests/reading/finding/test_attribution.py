"""Who says what by which words, on invented sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.attribution import find_attributions
from headwater.records import Block, BlockKind, Form, Report, check_spans


def report(*lines: str, kinds: dict[int, BlockKind] | None = None) -> Report:
    """A report whose lines are its paragraphs."""
    text = "\n\n".join(lines)
    blocks = []
    start = 0
    for number, line in enumerate(lines):
        kind = (kinds or {}).get(number, BlockKind.PARAGRAPH)
        blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 2
    return Report(
        "r", "c", "s", "d/1", text, "", tuple(block for block in blocks if block.end > block.start)
    )


def parts(one: Attribution) -> tuple[str, str, tuple[str, ...]]:
    source = one.sources[0].quote if one.sources else ""
    cue = one.cue[0].quote if one.cue else ""
    return source, cue, tuple(span.quote for span in one.content)


ONE = [
    ("The mayor said that the bridge had fallen.",
     "The mayor", "said", ("that the bridge had fallen",)),
    ("The mayor said the bridge had fallen.", "The mayor", "said", ("the bridge had fallen",)),
    ("The bridge had fallen, the mayor said.", "the mayor", "said", ("The bridge had fallen",)),
    ("The bridge had fallen, said Ann Lee, mayor of Orr.",
     "Ann Lee, mayor of Orr", "said", ("The bridge had fallen",)),
    ("“We lost the bridge,” Ann Lee said.", "Ann Lee", "said", ("“We lost the bridge,”",)),
    ("“We lost it,” said Ann Lee on Friday.", "Ann Lee", "said", ("“We lost it,”",)),
    ("“We lost,” she said, “all of it.”", "she", "said", ("“We lost,”", "“all of it.”")),
    ("‘We lost Orr's bridge,’ Mr. Lee said.", "Mr. Lee", "said", ("‘We lost Orr's bridge,’",)),
    ("Lee told reporters that the bridge had fallen.",
     "Lee", "told", ("that the bridge had fallen",)),
    ("According to the army, the bridge fell.", "the army", "According to", ("the bridge fell",)),
    ("The bridge fell, according to the army.", "the army", "according to", ("The bridge fell",)),
    ("The bridge, according to two officials, fell on Monday.",
     "two officials", "according to", ("The bridge", "fell on Monday")),
    ("On Friday, two army officers said the bridge fell.",
     "two army officers", "said", ("the bridge fell",)),
    ("The minister on Friday said the bridge fell.", "The minister", "said", ("the bridge fell",)),
    ("Orr's mayor, who had been in office for a week, said the bridge fell.",
     "Orr's mayor, who had been in office for a week,", "said", ("the bridge fell",)),
    ("Ann Lee, the mayor, has not said whether the bridge fell.",
     "Ann Lee, the mayor,", "has not said", ("whether the bridge fell",)),
    ("People briefed on the matter said the bridge fell.",
     "People briefed on the matter", "said", ("the bridge fell",)),
    ("Lee, meanwhile, said the bridge fell.", "Lee", "said", ("the bridge fell",)),
    ("Lee denied the charge.", "Lee", "denied", ("the charge",)),
    ("The army declined to comment.", "The army", "declined", ("to comment",)),
    ("The army did not respond to a request for comment.",
     "The army", "did not respond to", ("a request for comment",)),
    ("Lee called on the army to leave.", "Lee", "called on", ("the army to leave",)),
    ("Lee urged the army to leave.", "Lee", "urged", ("to leave",)),
    ("Lee accused the army of firing first.", "Lee", "accused", ("the army of firing first",)),
    ("Lee warned against a return to war.", "Lee", "warned against", ("a return to war",)),
    ("A report by the auditors found that money was missing.",
     "A report by the auditors", "found", ("that money was missing",)),
    ("The auditors issued a report saying money was missing.",
     "The auditors", "issued a report saying", ("money was missing",)),
    ("The army's claim that the bridge fell surprised nobody.", "The army's", "claim", None),
    ("He was quoted as saying that the bridge fell.",
     "He", "was quoted as saying", ("that the bridge fell",)),
    ("Recently, he said, the bridge fell.", "he", "said", ("Recently", "the bridge fell")),
    ("As the paper noted, the bridge fell.", "the paper", "noted", ("the bridge fell",)),
    ("Officials believe the bridge fell.", "Officials", "believe", ("the bridge fell",)),
    ("Contracts seen by the Herald show that money was paid.",
     "Contracts seen by the Herald", "show", ("that money was paid",)),
    ("He said in a statement that the bridge fell.",
     "He", "said in a statement", ("that the bridge fell",)),
    ("He said: “We lost it all.”", "He", "said:", ("“We lost it all.”",)),
    ("Lee said the plan was a “waste of money.”",
     "Lee", "said", ("the plan was a “waste of money.”",)),
    ("ORR, May 3 (AP) — The bridge fell, police said.", "police", "said", ("The bridge fell",)),
    ("Impossible, his brother said.", "his brother", "said", ("Impossible",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content"), ONE, ids=[row[0] for row in ONE])
def test_one_attribution(text: str, source: str, cue: str, content: tuple[str, ...] | None) -> None:
    found = find_attributions(report(text))
    assert found, "nothing found"
    got = parts(found[0])
    assert got[:2] == (source, cue)
    if content is not None:
        assert got[2] == content


MORE = [
    ("The minister, who, aides say, wrote the letter, resigned.",
     [("aides", "say", ("The minister, who", "wrote the letter, resigned"))]),
    ("The mill burned because, the mayor said, two boys confessed.",
     [("the mayor", "said", ("The mill burned because", "two boys confessed"))]),
    ("The ship sank, Reuters reported on Tuesday, citing two port officials.",
     [("Reuters", "reported", ("The ship sank",)),
      ("two port officials", "citing", ("The ship sank",))]),
    ("The army did not comment.", [("The army", "did not", ("comment",))]),
    ("While the army has said it will leave, its tanks stayed.",
     [("the army", "has said", ("it will leave",))]),
    ("Lee said a man fired and ordered them to stop.",
     [("Lee", "said", ("a man fired and ordered them to stop",)),
      ("a man", "ordered", ("to stop",))]),
    ("An officer, who declined to be named, confirmed to Reuters that the ship sank.",
     [("who", "declined", ("to be named",)),
      ("An officer, who declined to be named,", "confirmed", ("that the ship sank",))]),
    ("The inquiry, Lee said, revealed that money was missing.",
     [("Lee", "said", ("The inquiry", "revealed that money was missing")),
      ("The inquiry", "revealed", ("that money was missing",))]),
    ("The ministry rejected the allegations. It rejected the offer.",
     [("The ministry", "rejected", ("the allegations",))]),
    ("Lee told the BBC's Today programme: “We will not go.”",
     [("Lee", "told", ("“We will not go.”",))]),
    ("Lee has reportedly told friends that the bridge fell.",
     [("", "reportedly", ("Lee has", "told friends that the bridge fell")),
      ("Lee", "told", ("that the bridge fell",))]),
    ("Lamp, a group that documented the wreck, said the hull was old.",
     [("Lamp, a group that documented the wreck,", "said", ("the hull was old",))]),
    ("The boats, which aides said were sold in May, have left Orr.",
     [("aides", "said", ("The boats", "were sold in May"))]),
    ("Police found a van that guards said was stolen.",
     [("guards", "said", ("a van", "was stolen"))]),
    ("As Lee said at a meeting with Ann Roe of Orr, the talks have failed.",
     [("Lee", "said", ("the talks have failed",))]),
    ("Sources close to the inquiry claim that two men were held.",
     [("Sources close to the inquiry", "claim", ("that two men were held",))]),
    ("The Sun can reveal the gang had guns.",
     [("The Sun", "can reveal", ("the gang had guns",))]),
    ("The Herald understands the deal is dead.",
     [("The Herald", "understands", ("the deal is dead",))]),
    ("Aides told Reuters the bridge fell, claims Roe dismissed as “baseless”.",
     [("Aides", "told", ("the bridge fell",)), ("Roe", "dismissed", ("the bridge fell",))]),
    ("The rebels said the bridge fell, an assertion the town's mayor denied.",
     [("The rebels", "said", ("the bridge fell",)),
      ("the town's mayor", "denied", ("the bridge fell",))]),
    ("The firm paid a bribe, allegations denied by its owner.",
     [("", "allegations", ("The firm paid a bribe",)),
      ("its owner", "denied", ("The firm paid a bribe",))]),
    ("The army lost 300 men, a figure the ministry has disputed.", []),
    ("Lee, a critic of the report, denied the charge.",
     [("Lee, a critic of the report,", "denied", ("the charge",))]),
    ("The ministry, which does not tell rebels from others, puts the toll at 31.",
     [("The ministry, which does not tell rebels from others,", "puts", ("the toll at 31",))]),
    ("One man said it fell; the other put the number at more than 20.",
     [("One man", "said", ("it fell",)), ("the other", "put", ("the number at more than 20",))]),
    ("The navy put the attack some 20 nautical miles off Orr.",
     [("The navy", "put", ("the attack some 20 nautical miles off Orr",))]),
    ("They put the men at risk. He put the cup at the end of the table.", []),
    ("The yard refused to confirm or deny the arrests.",
     [("The yard", "refused", ("to confirm or deny the arrests",))]),
    ("The town has not commented.", [("The town", "has not", ("commented",))]),
    ("Lee has warned Orr against arming the group.",
     [("Lee", "has warned", ("against arming the group",))]),
    ("The auditors found no evidence that money was missing.",
     [("The auditors", "found", ("no evidence that money was missing",))]),
    ("The talks were first reported by the Herald, which quoted a guard as saying they failed.",
     [("the Herald", "were first reported", ("The talks",)),
      ("which", "quoted", ("a guard as saying they failed",)),
      ("a guard", "as saying", ("they failed",))]),
    ("When they reached Orr, a recruit said a guard shot at them.",
     [("a recruit", "said", ("When they reached Orr", "a guard shot at them"))]),
    ("When asked about the raid, Lee said it failed.", [("Lee", "said", ("it failed",))]),
    ("In his words, “we lost it all.”", [("his", "words", ("“we lost it all.”",))]),
    ("The bridge, in Lee's view, was old. He is a man of many words.",
     [("Lee's", "view", ("The bridge", "was old"))]),
    ("Lamp, a firm that tracks ships, said the hull was old.",
     [("Lamp, a firm that tracks ships,", "said", ("the hull was old",))]),
    ("The group said on X the ship was sunk.",
     [("The group", "said on X", ("the ship was sunk",))]),
    ("A letter from a guard, read to the jury, said the bridge was shut.",
     [("A letter from a guard", "said", ("the bridge was shut",))]),
    ("But Ann Lee, a bridge expert in Orr, posted on X that it was too early.",
     [("Ann Lee, a bridge expert in Orr,", "posted on X", ("that it was too early",))]),
    ("Rumours that the bridge had fallen were dismissed as “nonsense” by the mayor.",
     [("the mayor", "were dismissed", ("that the bridge had fallen",))]),
    ("The diplomat was doubtful: “They talk a lot.”",
     [("The diplomat", ":", ("“They talk a lot.”",))]),
    ("The town has a motto: “We go on.” The port was told to expect rain.", []),
    ("The Herald is reporting that, quoting a guard.",
     [("The Herald", "is reporting", ("that",)), ("a guard", "quoting", ("that",))]),
    ("The Herald cited no source.", []),
    ("“It was hot,” he laughed.", [("he", "laughed", ("“It was hot,”",))]),
    ("Ann Lee disagrees, pointing out that ships kept coming.",
     [("Ann Lee", "pointing out", ("that ships kept coming",))]),
    ("Lee rejected the charge, with her aide Tom Roe saying it was a lie.",
     [("Lee", "rejected", ("the charge",)), ("her aide Tom Roe", "saying", ("it was a lie",))]),
    ("“It was loud,” Ann Lee, an Orr parent told Reuters.",
     [("Ann Lee, an Orr parent", "told", ("“It was loud,”",))]),
    ("One parent who worked in a program called “We Are Orr” said it was late.",
     [("One parent who worked in a program called “We Are Orr”", "said", ("it was late",))]),
    ("Tom was the man, who police said admitted to taking it.",
     [("police", "said", ("the man", "admitted to taking it"))]),
    ("A man who shot three people before turning himself in wrote that it was over.",
     [("A man who shot three people before turning himself in", "wrote", ("that it was over",))]),
    ("Starting Monday night Orr police announced they were adding a patrol.",
     [("Orr police", "announced", ("they were adding a patrol",))]),
    ("According to the suit, filed in a court in Orr, Lee had left.",
     [("the suit", "According to", ("Lee had left",))]),
    ("Her son met a friend who lives in the street and Ann Lee said it was late.",
     [("Ann Lee", "said", ("it was late",))]),
    ("Two men died in what police said Monday night was an accident.",
     [("police", "said", ("was an accident",))]),
    ("The Herald reported that the bridge, citing two guards, had fallen.",
     [("The Herald", "reported", ("that the bridge", "had fallen")),
      ("two guards", "citing", ("that the bridge", "had fallen"))]),
    ("“It was loud,” Lee's aunt, Ann Roe said.",
     [("Lee's aunt, Ann Roe", "said", ("“It was loud,”",))]),
    ("A file obtained by Lamp and shared with the Herald, Le Monde and CNN shows that it fell.",
     [("A file obtained by Lamp and shared with the Herald, Le Monde and CNN", "shows",
       ("that it fell",))]),
    ("An aide, asked whether it fell, said: “No comment.”",
     [("An aide", "said:", ("“No comment.”",))]),
    ("Lee has called them “ghosts”, and on Tuesday Ann Roe told a crowd that it fell.",
     [("Lee", "has called", ("them “ghosts”",)), ("Ann Roe", "told", ("that it fell",))]),
    ("The Sana'a-based ministry says it fell.",
     [("The Sana'a-based ministry", "says", ("it fell",))]),
    ("Lee said Orr had seen no sign of ships.",
     [("Lee", "said", ("Orr had seen no sign of ships",))]),
    ("Aides tell CBS2 a man was held.", [("Aides", "tell", ("a man was held",))]),
    ("The New York Times, in an article published on Sunday, revealed that it fell.",
     [("The New York Times", "revealed", ("that it fell",))]),
    ("“These are lies,” Lee was quoted by the Herald as saying.",
     [("Lee", "was quoted by the Herald as saying", ("“These are lies,”",))]),
    ("Lee called that claim “baseless”.", [("Lee", "called", ("that claim “baseless”",))]),
    ("Orr, which has been accused by Lee of arming rebels, was silent.",
     [("Lee", "has been accused", ("Orr", "of arming rebels"))]),
    ("The bridge was old, aides said. It fell when ministers, speaking in Orr, said it stood.",
     [("aides", "said", ("The bridge was old",)), ("ministers", "said", ("it stood",))]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MORE, ids=[row[0] for row in MORE])
def test_all_of_a_sentence(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert [parts(one) for one in find_attributions(report(text))] == expected


UNSOURCED = [
    ("The bridge has reportedly fallen.", "reportedly"),
    ("It emerged that the bridge had fallen.", "It emerged"),
    ("It is claimed that the bridge fell.", "It is claimed"),
    ("The bridge is believed to have fallen.", "is believed"),
    ("The bridge is said to have fallen.", "is said"),
]


@pytest.mark.parametrize(("text", "cue"), UNSOURCED)
def test_a_cue_without_a_source(text: str, cue: str) -> None:
    (one,) = find_attributions(report(text))
    assert one.form is Form.UNSOURCED
    assert parts(one)[:2] == ("", cue)


TWO = [
    ("The army said the bridge fell, but the mayor said it stood.",
     [("The army", ("the bridge fell",)), ("the mayor", ("it stood",))]),
    ("The army said the bridge fell, while a US official said that it stood.",
     [("The army", ("the bridge fell",)), ("a US official", ("that it stood",))]),
    ("Lee announced a plan and said that it would work.",
     [("Lee", ("a plan",)), ("Lee", ("that it would work",))]),
    ("“We lost it,” Lee said, adding that the army had left.",
     [("Lee", ("“We lost it,”",)), ("Lee", ("that the army had left",))]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_two_in_one_sentence_do_not_mix(
    text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    found = find_attributions(report(text))
    assert [(parts(one)[0], parts(one)[2]) for one in found] == expected
    assert all(one.outer is None for one in found)


NESTED = [
    ("The Herald reported that officials had warned that the bridge could fall.",
     "The Herald", "officials", ("that the bridge could fall",)),
    ("The Herald cited officials as saying that the bridge fell.",
     "The Herald", "officials", ("that the bridge fell",)),
    ("The Herald quoted a driver as saying, “We lost it all.”",
     "The Herald", "a driver", ("“We lost it all.”",)),
    ("Citing officials, the Herald reported that the bridge fell.",
     "the Herald", "officials", ("that the bridge fell",)),
    ("The Herald reported, citing officials, that the bridge fell.",
     "The Herald", "officials", ("that the bridge fell",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relay", "speaker", "content"), NESTED)
def test_a_relay_holds_what_it_relays(
    text: str, relay: str, speaker: str, content: tuple[str, ...]
) -> None:
    found = find_attributions(report(text))
    inner = next(one for one in found if one.outer is not None)
    assert parts(inner)[0] == speaker
    assert parts(inner)[2] == content
    assert inner.outer is not None
    assert parts(found[inner.outer])[0] == relay


def test_the_recipient_is_kept_apart() -> None:
    (one,) = find_attributions(report("Two officials told the Herald that the bridge fell."))
    assert one.recipient is not None
    assert one.recipient.quote == "the Herald"
    assert parts(one)[0] == "Two officials"


NONE = [
    "The road leads to the bridge.",
    "Police found the body near the bridge.",
    "The two states held talks on Monday.",
    "The company added 100 jobs.",
    "Voters in states that have suffered stayed away.",
    "It is worth noting that the bridge is old.",
    "The “truce” held for a day.",
    "He charged the phone and called the police.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_attribution(text: str) -> None:
    assert find_attributions(report(text)) == ()


TITLES = [
    ("Bridge may fall for lack of money: Report", "Report", ("Bridge may fall for lack of money",)),
    ("Former mayor: “We lost the bridge”", "Former mayor", ("“We lost the bridge”",)),
    ("Bridge will fall soon, officials say", "officials", ("Bridge will fall soon",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), TITLES)
def test_titles(text: str, source: str, content: tuple[str, ...]) -> None:
    (one,) = find_attributions(report(text, kinds={0: BlockKind.TITLE}))
    assert (parts(one)[0], parts(one)[2]) == (source, content)
    assert one.block is BlockKind.TITLE


def test_a_place_before_a_colon_is_no_speaker() -> None:
    assert (
        find_attributions(report("Yemen: army takes the bridge", kinds={0: BlockKind.TITLE})) == ()
    )


def test_speech_goes_on_in_the_paragraph_and_in_the_next() -> None:
    found = find_attributions(
        report("“We lost it,” Lee said. “All of it.”", "“The army left. Nobody came.”")
    )
    assert parts(found[0])[2] == ("“We lost it,”", "“All of it.”")
    assert parts(found[1]) == ("Lee", "", ("“The army left. Nobody came.”",))
    assert found[1].form is Form.DIRECT


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("“We lost it,” Lee said, counting her notes. “It fell.”", ["Lee"]),
        ("In her words, “we lost it all.”", ["her"]),
        ("Lee said no man was in the town, which witnesses dispute.", ["Lee"]),
        ("A tape, which witnesses that it fell, was lost.", ["which"]),
        ("Lee repeated her claims that it fell.", ["her"]),
    ],
)
def test_a_thing_of_somebodys_is_no_verb(text: str, sources: list[str]) -> None:
    assert [parts(one)[0] for one in find_attributions(report(text))] == sources


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("And then, rising from her chair", "Lee"),
        ("Later, closing the door", "Lee"),
        ("The mayor, rising from her chair", "The mayor, rising from her chair"),
        ("She rose", "She"),
    ],
)
def test_speech_goes_on_behind_what_who_speaks_does(lead: str, who: str) -> None:
    *_, last = find_attributions(report("“We lost it,” Lee said.", f"{lead}: “We won it.”"))
    assert (parts(last)[0] if "We won" in parts(last)[2][0] else "") == who


def test_speech_is_not_given_to_a_speaker_whom_something_parts_from_it() -> None:
    found = find_attributions(
        report("“We lost it,” Lee said.", "The army was silent.", "The river rose.", "“We won it.”")
    )
    assert parts(found[-1]) == ("", "", ("“We won it.”",))


def test_announced_speech_follows_in_the_next_paragraph() -> None:
    found = find_attributions(report("Lee wrote:", "“The bridge was old, and we knew it.”"))
    assert parts(found[0]) == ("Lee", "wrote:", ("“The bridge was old, and we knew it.”",))


def test_forms() -> None:
    found = find_attributions(
        report("“We lost it,” Lee said.", "Lee said they “lost it all there.”", "Lee said it fell.")
    )
    assert [one.form for one in found] == [Form.DIRECT, Form.MIXED, Form.INDIRECT]


def test_wishes_only_on_request() -> None:
    text = "The army plans to leave."
    assert find_attributions(report(text)) == ()
    (one,) = find_attributions(report(text), attitudes=True)
    assert parts(one) == ("The army", "plans", ("to leave",))


@pytest.mark.parametrize("kind", [BlockKind.CAPTION, BlockKind.FURNITURE, BlockKind.BYLINE])
def test_blocks_that_do_not_speak(kind: BlockKind) -> None:
    assert find_attributions(report("The mayor said that it fell.", kinds={0: kind})) == ()


@given(
    st.lists(
        st.sampled_from(
            ["said", "that", "the", "army", ",", ".", "“", "”", "Lee", "told", "and", "who", "'s",
             "according", "to", "reportedly", "(", ")", "—", ":", "citing", "as", "saying", "it"]
        ),
        max_size=25,
    )
)  # fmt: skip
def test_spans_hold_on_any_words(words: list[str]) -> None:
    one = report(" ".join(words)) if words else report("x")
    found = find_attributions(one, attitudes=True)
    for index, attribution in enumerate(found):
        assert attribution.content
        assert attribution.outer is None or attribution.outer != index
        spans = (*attribution.content, *attribution.sources, *attribution.cue)
        check_spans(one.text, spans)


def test_time_is_linear_on_a_long_line() -> None:
    text = "Lee said that the army had left, and “we lost it. " * 20_000
    start = time.process_time()
    find_attributions(report(text))
    assert time.process_time() - start < 30


def test_states_of_a_region_state_nothing() -> None:
    found = find_attributions(report("The treaty calls on Gulf states that have ports to wait."))
    assert not [one for one in found if one.cue[0].quote == "states"]
    (one,) = find_attributions(report("The treaty states that the ports will wait."))
    assert one.cue[0].quote == "states"
