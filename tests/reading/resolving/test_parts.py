"""Parts of those spoken of before, named by their whole."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the names of the terminals of the last attribution, their kind)
CASES = [
    ("{s1|Two drivers} {c1|said} {t1|no}. {s|One of them} {c|wept} {t|over it}.",
     ["one of the two drivers"], "anonymous"),
    ("{t1|Sixty launchers are due}, {s1|people close to the talks} {c1|said}. {t|They wait}, "
     "{s|two "
     "of the people} {c|said}.", ["two of the people close to the talks"], "anonymous"),
    ('{t|"{s1|My clerks} {c1|counted} {t1|forty}. {s2|One of them} {c2|told} me {t2|so},"} '
     "{s|Ada Osk} {c|said}.", ["one of Ada Osk's clerks"], "anonymous"),
    ("They freed 38 captured riders. {s|Two of the freed men} {c|wept} {t|over it}.",
     ["two of the freed men"], "anonymous"),
    ("They freed 38 captured riders. {s1|Two of the freed men} {c1|wept} {t1|so}. {s|The younger "
     "of the two} {c|said} {t|no}.", ["younger of the two freed men"], "anonymous"),
    ("{s1|The dockers' union} {c1|said} {t1|no}. {s2|The pilots' club} {c2|said} {t2|so}. "
     "{s|Neither "
     "camp} {c|met} {t|us}.", ["the dockers' union", "the pilots' club"], "organization"),
    ("{s3|The port's guild} {c3|wept} {t3|so}. {s1|The dockers' union} {c1|said} {t1|no}. {s2|The "
     "pilots' club} {c2|said} {t2|so}. {s|Neither camp} {c|met} {t|us}.", ["neither "
     "camp"], "group"),
    ("{s3|Lamp Foods Ltd} {c3|wept} {t3|so}. {t1|Talks were near a deal}, {c1|according to} "
     "{s1|two "
     "people with knowledge of them}. {s|One} {c|said} {t|so}.",
     ["one of the two people with knowledge of them"], "anonymous"),
    ("{s1|Two drivers from Orle} {c1|said} {t1|no}. {s|The other} {c|said} {t|yes}.",
     ["other of the two drivers from Orle"], "anonymous"),
    ("{s1|Two drivers} {c1|said} {t1|no}. {s|One of the drivers} {c|wept} {t|over it}.",
     ["one of the two drivers"], "anonymous"),
    ("{s1|Four aides in Orle} {c1|said} {t1|no}. {s|One of the four} {c|said} {t|yes}.",
     ["one of the four aides in Orle"], "anonymous"),
    # of two sorts the one that the words tell
    ("{s1|Current and former aides} {c1|said} {t1|no}. {s|One of the former aides} {c|wept} "
     "{t|over it}.", ["one of the former aides"], "anonymous"),
    ("{s1|Current and former aides in Orle} {c1|said} {t1|no}. {s|One of the aides} {c|wept} "
     "{t|over it}.", ["one of the current and former aides in Orle"], "anonymous"),
    ("{s1|Three aides} {c1|said} {t1|no}. {s|The third} {c|said} {t|yes}.",
     ["third of the three aides"], "anonymous"),
    ("{s1|Three aides} {c1|said} {t1|no}. {s|A second} {c|said} {t|yes}.",
     ["second of the three aides"], "anonymous"),
    ("{s1|Two aides} {c1|said} {t1|no}. {s|A third} {c|said} {t|yes}.",
     ["third aide"], "anonymous"),
    ("{s1|A former aide} {c1|said} {t1|no}. {s|Another} {c|said} {t|yes}.",
     ["another former aide"], "anonymous"),
    ("{s1|Three glaziers} {c1|said} {t1|no}. {s|Another} {c|said} {t|yes}.",
     ["another of the three glaziers"], "anonymous"),
    ("Chemists at the institute were calmer. {s|One of them} {c|said} {t|no}.",
     ["one of the chemists at the institute"], "anonymous"),
    ("It printed the letters. {s|One} {c|says} {t|no}.", ["one of the letters"], "document"),
    ("Six of the producers wrote back. {s|Most} {c|said} {t|no}.",
     ["most of the six producers"], "organization"),
    ("{s1|Two pilots} {c1|said} {t1|no}. {s|None of the clerks} {c|knew} {t|why}.",
     ["clerks"], "group"),
    ("{s1|Three aides} {c1|said} {t1|no}. {s|All three} {c|denied} {t|it}.",
     ["three aides"], "anonymous"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. She met Tom Osk. {s2|A clerk} {c2|said} {t2|{s|the two} "
     "{c|agreed} {t|so}}.", ["Jane Roe", "Tom Osk"], "person"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s2|Tom Osk} {c2|said} {t2|yes}. {s|Both} {c|left} {t|so}.",
     ["Jane Roe", "Tom Osk"], "person"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s2|Tom Osk} {c2|said} {t2|yes}. "
     "{s|Both boats} {c|showed} {t|so}.", ["both boats"], "group"),
    ("Friends of Roe and Osk wrote the platform of the party. {s|The two camps} {c|said} {t|so}.",
     ["the two camps"], "group"),
    ("The Orle Bank met the union. {s|Both organisations} {c|said} {t|so}.",
     ["Orle Bank", "the union"], "organization"),
    ("{s1|The bakers' union and the Orle Bank} {c1|gave} {t1|two accounts}. "
     "{s|The latter} {c|said} {t|no}.", ["Orle Bank"], "organization"),
    ("Police hold three glaziers. {s1|Two boys} {c1|wept} {t1|so}. {s|All three} {c|said} {t|no}.",
     ["three glaziers"], "anonymous"),
    ("We asked seven drivers how many people had drowned. {s|Four} {c|said} {t|none}.",
     ["four of the seven drivers"], "anonymous"),
    ("{s1|Four aides} {c1|said} {t1|so}. {t|Two of the five bidders had left}, "
     "{s|one of them} {c|said}.", ["one of the four aides"], "anonymous"),
    ("{s1|Three of the guests} {c1|said} {t1|so}. {s|All} {c|agree} {t|he signed}.",
     ["three of the guests"], "anonymous"),
    ("{s1|Jane Roe} {c1|said} {t1|her colleague had known}. {s2|Una Osk} {c2|said} {t2|no}. "
     "{s|Neither woman} {c|would say} {t|more}.", ["Jane Roe", "Una Osk"], "person"),
    ("{s1|One survivor, a herder,} {c1|spoke} {t1|first}. {s2|Another} {c2|said} {t2|yes}. "
     "{s|The two} {c|left} {t|so}.", ["another survivor", "a herder"], "anonymous"),
    ("{s1|Insiders} {c1|said} {t1|no}. {t2|It fell}, {c2|recalls} {s2|one}. {s|Another} {c|said} "
     "{t|so}.", ["another of the insiders"], "anonymous"),
    ("Two sisters survived. {s|The elder, Ada,} {c|said} {t|no}.", ["Ada"], "person"),
    ("Two sisters survived. {s|The elder} {c|said} {t|no}.", ["elder sister"], "anonymous"),
    ("{s1|One of two clerks} {c1|said} {t1|so}. {s2|The two} {c2|wept} {t2|then}. "
     "{s|The younger man} {c|said} {t|no}.", ["younger of the two clerks"], "anonymous"),
    ("{s1|Experts engaged by this newspaper} {c1|said} {t1|so}. {s|One of them} {c|said} {t|no}.",
     ["one of the experts engaged by this newspaper"], "anonymous"),
    ("It rained. {s|One of them} {c|said} {t|no}.", ["one of them"], "anonymous"),
    ("{s1|Three pilots} {c1|told} {t1|so}. {s|The oldest of them, a captain,} {c|said} {t|no}.",
     ["oldest of the three pilots"], "anonymous"),
    ("{s1|Three banks} {c1|said} {t1|so}. {s|The largest of them, Norvik,} {c|said} {t|no}.",
     ["Norvik"], "organization"),
    ("{s1|Two unions} {c1|said} {t1|so}. {s|The larger of the two} {c|said} {t|no}.",
     ["larger of the two unions"], "organization"),
    ("{s1|Four mayors asked by Orle News} {c1|said} {t1|so}. {s|A fifth, the Kesh one,} {c|said} "
     "{t|no}.", ["Kesh mayor"], "person"),
    ("{s1|The Turkish firms} {c1|said} {t1|so}. {s|The Greek ones} {c|said} {t|no}.",
     ["Greek firms"], "organization"),
    ("{s1|Two Iraqi officials and a Kurd} {c1|said} {t1|so}. {s|One of the Iraqis} {c|said} "
     "{t|no}.", ["one of the two Iraqi officials"], "anonymous"),
    ("It rained. {s|One of the Iraqis} {c|said} {t|no}.", ["one of the Iraqis"], "anonymous"),
    ("{s1|More than 20 drivers} {c1|said} {t1|so}. {s|One of them} {c|said} {t|no}.",
     ["one of the drivers"], "anonymous"),
    ("{s1|A handful of judges} {c1|said} {t1|so}. {s|Another} {c|said} {t|no}.",
     ["another judge"], "anonymous"),
    ("{s1|Six of the twelve jurors} {c1|said} {t1|so}. {s|One of them} {c|said} {t|no}.",
     ["one of the six jurors"], "anonymous"),
    ("Some holders were charmed. {s|Others} {c|said} {t|no}.", ["other holders"], "group"),
    ("Some holders were charmed. {t1|When}, {c1|asked} {s1|Jane Roe}. It rained. {s|Others} "
     "{c|said} {t|no}.", ["other holders"], "group"),
    ("The king was charmed. {s|Others} {c|said} {t|no}.", [None], "unstated"),
    ("{s1|Three teachers} {c1|said} {t1|so}. {s|One, now retired,} {c|said} {t|no}.",
     ["one of the three teachers"], "anonymous"),
    ("{s1|Three sources} {c1|said} {t1|so}. {s2|One of the sources, a broker at a bank,} {c2|said} "
     "{t2|no}. {s|Another} {c|said} {t|no}.", ["another of the three sources"], "anonymous"),
]  # fmt: skip

_FOUR = "{s1|Four aides to the king} {c1|said} {t1|it was so}. "
_APART = "{s1|Jane Roe} {c1|said} {t1|so}. {s2|Tom Osk} {c2|said} {t2|yes}. "

# (what comes before, a part, the names that it gets)
WORDS = [
    (_FOUR, "Another of them", ["another of the four aides to the king"]),
    (_FOUR, "The last of the four", ["last of the four aides to the king"]),
    (_FOUR, "The last of the three", ["the last of the three"]),
    (_FOUR, "At least one of them", ["one of the four aides to the king"]),
    (_FOUR, "One of the men", ["one of the four aides to the king"]),
    (_FOUR, "One of the group", ["one of the four aides to the king"]),
    (_FOUR, "One of the women drivers", ["one of the women drivers"]),
    (_FOUR, "The four", ["four aides to the king"]),
    (_FOUR, "The other two", ["other two of the four aides to the king"]),
    (_FOUR, "Two others", ["two other aides to the king"]),
    (_FOUR, "The rest", ["other aides to the king"]),
    (_FOUR, "Neither of them", ["neither of them"]),
    (_FOUR, "Six of them", ["six of them"]),
    (_FOUR, "The latter", ["the latter"]),
    (_APART, "Neither", ["Jane Roe", "Tom Osk"]),
    (_APART, "Each", ["Jane Roe", "Tom Osk"]),
    (_APART, "Both men", ["both men"]),
]


@pytest.mark.parametrize(("before", "part", "names"), WORDS, ids=[w[1] for w in WORDS])
def test_the_words_for_parts(before: str, part: str, names: list[str]) -> None:
    last = built(before + f"{{s|{part}}} {{c|said}} {{t|it was not}}.", "World Ledger")[-1]
    assert [chain.terminal.name for chain in last.chains] == names


@pytest.mark.parametrize(("passage", "names", "kind"), CASES, ids=[c[0][:48] for c in CASES])
def test_parts_are_named_by_their_whole(passage: str, names: list[str], kind: str) -> None:
    last = built(passage, "World Ledger")[-1]
    assert [chain.terminal.name for chain in last.chains] == names
    assert {chain.terminal.kind.value for chain in last.chains} == {kind}


@pytest.mark.parametrize("part", ["nineteen", "19"])
def test_a_part_has_its_number(part: str) -> None:
    last = built(f"The clerk met 27 drivers. Then {{s|{part} of them}} {{c|wept}} {{t|over it}}.")[
        -1
    ]
    hop = last.chains[0].terminal
    assert (hop.name, hop.count) == (f"{part.lower()} of the 27 drivers", 19)


def test_a_part_comes_by_the_way_of_its_whole() -> None:
    last = built(
        "{s1|CNN} {c1|quoted} {t1|{s2|two aides} {c2|as saying} {t2|no}}. "
        "{s|One of them} {c|said} {t|yes}.",
        "World Ledger",
    )[-1]
    assert [hop.name for hop in last.chains[0].hops] == [
        "World Ledger",
        "CNN",
        "one of the two aides",
    ]
