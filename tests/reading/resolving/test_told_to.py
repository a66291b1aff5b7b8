"""To whom somebody speaks tells who speaks next, and who does not."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
SPOKE = [
    # whoever was told has the word, where the teller has no name
    ("Mara Osk lost her job. {s1|A neighbour} {c1|told} her {t1|it was sold}. {t|“They lie,”} "
     "{s|she} {c|said}.", "Mara Osk"),
    ("Mara Osk lost her job. {s1|Her boss} {c1|told} her {t1|it was sold}. {t|“They lie,”} {s|she} "
     "{c|said}.", "Mara Osk"),
    ("Otto Osk lost his job. {s1|His lawyer} {c1|told} him {t1|to wait}. {t|“They lie,”} {s|he} "
     "{c|said}.", "Otto Osk"),
    ("Mara Osk wept. {s1|A nurse} {c1|told} her family {t1|it was over}. {t|“It was,”} {s|she} "
     "{c|said}.", "a nurse"),
    # but in his own words whoever was told tells of the teller
    ("{t1|“{s2|My boss} {c2|told} him {t2|no}. {s|He} {c|said} {t|so},”} {s1|Mara Osk} {c1|said}.",
     "He"),
    ("{t2|Otto Lund's boss told him no}, {s2|the port} {c2|said}. {t1|“{s|He} {c|said} {t|so},”} "
     "{s1|Lund} {c1|said}.", "Otto Lund's boss"),
    ("Mara Osk wept. {s1|Her neighbour} {c1|told} her {t1|so}. {s|Her doctor} {c|said} {t|no}.",
     "Mara Osk's doctor"),
    # who is told is not who tells, whatever the noun
    ("{s1|The manager, Velda Tide Ltd,} {c1|said} {t1|so}. {s|The shipyard} {c|told} the manager "
     "{t|no}.", "the shipyard"),
    ("{s1|The manager, Velda Tide Ltd,} {c1|said} {t1|so}. {s|The manager} {c|told} the yard "
     "{t|no}.", "Velda Tide Ltd"),
    ("{s2|The Lantern} {c2|quoted} {t2|{s1|a doctor at the hospital} {c1|as saying} {t1|so}}. "
     "{s|The doctor} {c|told} {r|the agency} {t|that the toll rose}.", "a doctor at the hospital"),
    # who wrote a paper says what stands in it
    ("{s1|Ann Lund} {c1|denied} {t1|it}. A letter from Ida Roe to the council was leaked. In it "
     "{s|she} {c|said} {t|it fell}.", "Ida Roe"),
    ("{s1|Ann Lund} {c1|denied} {t1|it}. A statement from Mrs Osk's daughter, Ida Roe, was read. "
     "In it, {s|she} {c|said} {t|so}.", "Ida Roe"),
    # a suspect tells officers, and no officer does
    ("{s1|Chief Otto Osk} {c1|said} {t1|the suspect was ill}. {s|He} {c|told} negotiators {t|no}.",
     "the suspect"),
    ("{s1|The general} {c1|said} {t1|{s2|the prisoner} {c2|told} guards {t2|so}}. {s|He} {c|also "
     "told} guards {t|no}.", "the prisoner"),
    ("{s1|Chief Otto Osk} {c1|said} {t1|the suspect was ill}. {s|He} {c|told} reporters {t|no}.",
     "Otto Osk"),
    ("{s1|Chief Otto Osk} {c1|said} {t1|the suspect was ill}. {s|He} {c|told} police {t|to wait}.",
     "Otto Osk"),
    ("{s1|Chief executive Otto Osk} {c1|said} {t1|so}. {s|He} {c|told} police {t|no}.", "Otto Osk"),
    # who is asked answers
    ("Otto Lund makes tea. {s1|Its lawyer, Otto Osk,} {c1|said} {t1|so}. What does he say to "
     "that? {t|“No,”} {s|he} {c|said}.", "Otto Lund"),
    ("Otto Lund makes tea. {s1|The port's lawyer, Otto Osk,} {c1|said} {t1|so}. Why does he stay? "
     "{t|“I like it,”} {s|he} {c|said}.", "Otto Osk"),
    ("Clara Lund sued. {s1|The port's lawyer, Mara Osk,} {c1|said} {t1|no}. How did Lund feel? "
     "{t|“Ill,”} {s|she} {c|said}.", "Clara Lund"),
    # whose letter or page it is writes there
    ("{s1|Otto Osk} {c1|said} {t1|Otto Lund was paid}. On Lund's website {s|he} {c|denies} {t|it}.",
     "Otto Lund"),
    ("{s1|Otto Osk} {c1|said} {t1|Velda was paid}. On Velda's website {s|he} {c|denies} {t|it}.",
     "Velda"),
    ("{s1|Otto Osk} {c1|said} {t1|so}. In Monday's letter {s|he} {c|denies} {t|it}.", "Otto Osk"),
    # who believes something is not who is told of it
    ("{s1|The general} {c1|told} reporters {t1|that {s|they} {c|believe} {t|it fell}}.", "they"),
    ("Villagers fled. {s1|General Osk} {c1|said} {t1|{s|they} {c|believe} {t|it fell}}.", "they"),
    ("Protesters fled. {s1|Mayor Otto Osk} {c1|said} {t1|{s|they} {c|think} {t|it fell}}.",
     "they"),
    ("Detectives came. {s1|Sgt. Mara Osk} {c1|said} {t1|{s|they} {c|believe} {t|it fell}}.",
     "detectives"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), SPOKE, ids=[c[0][-70:] for c in SPOKE])
def test_a_pronoun_means_whoever_was_told_or_asked(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
