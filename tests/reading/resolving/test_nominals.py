"""Descriptions back to the fuller words that brought in whom they mean."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, the antecedent's words)
CASES = [
    ("The family of the girl, Ada Osk, wept. {s|The family of Ada} {c|said} {t|so}.",
     "the family of Ada", None),
    ("{s1|Ada Osk} {c1|said} {t1|he looked like a soldier}. {s|The man} {c|said} {t|no}.",
     "the man", None),
    # neither a pupil nor a woman is a man, and no officer is somebody met
    ("A female cook fed an eighth-grader. {s|The man} {c|said} {t|no}.", "the man", None),
    ("A woman from the mill left. A sheriff came. {s|The woman} {c|said} {t|no}.",
     "woman from the mill", "A woman from the mill"),
    # a land by what it says is no group, however its name looks
    ("{s1|Torvania} {c1|said} {t1|it would pay}. {s|The group} {c|said} {t|no}.",
     "the group", None),
    ("{s1|Torvania} {c1|said} {t1|it would pay}. {s|A spokesman for the group} {c|said} {t|no}.",
     "group", None),
    ("{s1|Torvania} {c1|said} {t1|it would pay}. {s|The movement} {c|said} {t|no}.",
     "the movement", None),
    ("Water went to his brother-in-law. {s1|The notary} {c1|said} {t1|so}. {s|The same man} "
     "{c|said} {t|yes}.", "the notary", "The notary"),
    ("{s1|One of two clerks} {c1|said} {t1|so}. {s2|The two} {c2|wept} {t2|then}. "
     "{s|The clerks} {c|said} {t|no}.", "two clerks", "two clerks"),
    # of several bodies the one that tells of it; without one it stays open
    ("{s2|Orle Water Authority} {c2|left} {t2|early}. {s1|Velm Fire Service} {c1|said} "
     "{t1|that {s|the agency} {c|knew} {t|so}}.", "Velm Fire Service", None),
    ("{s2|Orle Water Authority} {c2|left} {t2|early}. {s3|Velm Fire Service} {c3|left} {t3|too}. "
     "{s1|Jane Roe} {c1|said} {t1|that {s|the agency} {c|knew} {t|so}}.", "the agency", None),
    ("The clerk wrote to the district council. {s|The council} {c|said} {t|no}.",
     "district council", "the district council"),
    ("Malta's three largest unions struck. {s|The unions} {c|said} {t|so}.",
     "Malta's three largest unions", "Malta's three largest unions"),
    ("The tapes show that the nursing chain kept a list. {s|The company} {c|said} {t|no}.",
     "nursing chain", "the nursing chain"),
    ("The desk studied forty court rulings. {s|The documents} {c|show} {t|so}.",
     "forty court rulings", "forty court rulings"),
    ("{s1|Ola Osk} {c1|said} {t1|{s2|a neighbour} {c2|heard} {t2|it}, but {s|the woman} "
     "{c|denied} {t|it}}.", "neighbour", "a neighbour"),
    ("{t1|It fell}, {c1|according to} {s1|a transcript published by Lamp Data Ltd}. {s|The "
     "company} "
     "{c|said} {t|no}.", "the company", None),
    ("{t1|It fell}, {c1|according to} {s1|a report by Lamp Data Ltd}. {s|The company} {c|said} "
     "{t|no}.", "Lamp Data Ltd", "a report by Lamp Data Ltd"),
    ("{s1|Nadia Reyd} {c1|said} {t1|so}. One victim, a retired clerk, sold a flat. {s|The woman} "
     "{c|said} {t|no}.", "retired clerk", "One victim"),
    ("{s1|Nadia Reyd} {c1|said} {t1|so}. One of the victims, a retired clerk of the yard that "
     "handled the second consignment of engines, sold a flat. {s|The woman} {c|said} {t|no}.",
     "retired clerk of the yard", "One of the victims"),
    ("{s1|Nadia Reyd} {c1|said} {t1|so}. One of the victims, a retired clerk, sold a flat. {s|The "
     "woman} {c|said} {t|no}.", "retired clerk", "One of the victims"),
    ("{s1|Nadia Reyd} {c1|said} {t1|so}. A man sold a flat. {s|The woman} {c|said} {t|no}.",
     "Nadia Reyd", "Nadia Reyd"),
    ("A special inquiry team met. {s|The team's spokesman} {c|said} {t|no}.",
     "special inquiry team", "A special inquiry team"),
    ("A private hospital burned. {s|A hospital spokesman} {c|said} {t|no}.", "private hospital",
     "A private hospital"),
    ("A UN panel of experts met. {s|The experts} {c|said} {t|no}.", "UN Panel of Experts",
     "A UN panel of experts"),
    ("Lt. Col. Tom Osk wept. {s|The lieutenant colonel} {c|said} {t|no}.", "Tom Osk",
     "Lt. Col. Tom Osk"),
    ("Orle boss Tom Osk wept. Rain fell. {s|The manager} {c|said} {t|no}.", "Tom Osk",
     "boss Tom Osk"),
    ("TotalEnergies left. {s|The French supermajor} {c|said} {t|no}.", "TotalEnergies",
     "TotalEnergies"),
    ("The manager, Rahn & Partner, left. {s|The firm} {c|said} {t|no}.", "Rahn & Partner",
     "Rahn & Partner"),
    ("The Osk Marine Accident Branch met. {s|The firm} {c|said} {t|no}.", "the firm", None),
    ("Refiner Oberland has not sold its 110,000 b/d Speyer plant. {s|The firm} {c|said} {t|no}.",
     "Oberland", "Refiner Oberland"),
    ("{t1|{s2|Surveillance video} {c2|shows} {t2|it}}, {c1|according to} {s1|an affidavit}. "
     "{s|The document} {c|says} {t|no}.", "affidavit", "an affidavit"),
    ("{s1|Rear Admiral Ola Osk, the commander,} {c1|said} {t1|so}. {s|The senior commander} "
     "{c|said} {t|no}.", "Ola Osk", "Rear Admiral Ola Osk"),
    ("{s1|Ola Osk, the commander,} {c1|said} {t1|so}. {s2|A senior commander} {c2|said} {t2|it}. "
     "{s|The senior commander} {c|said} {t|no}.", "a senior commander", "A senior commander"),
    ("A dairy co-operative was hacked. {s|The co-op} {c|said} {t|so}.",
     "dairy co-operative", "A dairy co-operative"),
    ("{s1|The UN Panel of Experts} {c1|named} {t1|him}. {s|The experts} {c|said} {t|so}.",
     "UN Panel of Experts", "The UN Panel of Experts"),
    ("{s1|The grain panel} {c1|named} {t1|him}. {s|The experts} {c|said} {t|so}.",
     "the experts", None),
    # who is of a body, or hears from one, is not the body, nor his letter
    ("{s1|Deputy Ada Osk, an Orle Sheriff's Department spokeswoman,} {c1|said} {t1|so}. "
     "{s|The sheriff's department} {c|said} {t|no}.", "the sheriff's department", None),
    ("The firm wrote a six-page letter to its president, Ada Osk. {s|The letter} {c|says} "
     "{t|no}.", "the firm", "The firm"),
    ("{s1|Report} {c1|provides} {t1|a count}\n{t2|Four fell}, {c2|according to} {s2|a police "
     "report}. {t|Six fell}, {c|according to} {s|the report}.", "police", "police"),
    # by the very noun and all words beside it, whatever body was named before
    ("{s1|The Orle Board of Elections} {c1|said} {t1|so}. Then a Velda ballot commission met. "
     "{s|The commission} {c|said} {t|no}.", "Velda ballot commission", "a Velda ballot commission"),
    ("{s1|One company} {c1|said} {t1|so}. " + 11 * "It rained. " + "Lamp Data Ltd met. "
     "{s|The company} {c|said} {t|no}.", "Lamp Data Ltd", "Lamp Data Ltd"),
    ("{s1|Orle police} {c1|said} {t1|so}. {s|The department} {c|said} {t|no}.", "Orle police",
     "Orle police"),
    # no police where another department is spoken of
    ("The fire department left. {s1|Orle police} {c1|said} {t1|so}. {s|The department} {c|said} "
     "{t|no}.", "fire department", "The fire department"),
    ("The state health department left. {s1|Orle police} {c1|said} {t1|so}. {s|The department} "
     "{c|said} {t|no}.", "state health department", "The state health department"),
    ("A fire department crew left. {s1|Orle police} {c1|said} {t1|so}. {s|The department} "
     "{c|said} {t|no}.", "the department", None),
    ("A boy was taken to Osk Medical Center. {s|The hospital} {c|said} {t|no}.",
     "Osk Medical Center", "Osk Medical Center"),
    ("A new harbour poll came out on Monday. {s|The survey} {c|said} {t|no}.", "new harbour poll",
     "A new harbour poll"),
    ("{s1|Charging documents} {c1|say} {t1|so}. {s|The charges} {c|say} {t|no}.",
     "charging documents", "Charging documents"),
    # of several by what they are: whom it is theirs to sit with
    ("{s1|The Orle Supreme Court} {c1|upheld} {t1|it}. {s|The justices} {c|said} {t|so}.",
     "Orle Supreme Court", "The Orle Supreme Court"),
    ("A council met. {s|The council} {c|said} {t|no}.", "the council", None),
    ("The district council met. {s|The town council} {c|said} {t|no}.", "the town council", None),
    ("The Orle University Hospital shut. {s|A hospital spokesman} {c|said} {t|so}.",
     "Orle University Hospital", "Orle University Hospital"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "words"), CASES, ids=[c[0][:48] for c in CASES])
def test_a_description_has_its_fullest_words(passage: str, name: str, words: str | None) -> None:
    hop = built(passage, "World Ledger")[-1].chains[0].terminal
    assert hop.name == name
    assert (hop.antecedent.quote if hop.antecedent else None) == words


def test_several_bodies_that_have_just_spoken_together() -> None:
    chains = built(
        "{s1|The Osk Interior Department} and {s1|the Velda Grain Department} {c1|said} {t1|so}. "
        "{s|The departments} {c|declined to say} {t|more}.", "World Ledger",
    )[-1].chains  # fmt: skip
    assert [chain.terminal.name for chain in chains] == [
        "Osk Interior Department",
        "Velda Grain Department",
    ]
