"""Whoever stands foremost in a report, meant by a description that nothing plainer explains."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    # an age, a trade, what befell somebody: farther back than the sentence before
    ("Marta Osk kept goats for forty years. Rain fell. Snow fell. {s|The crofter} {c|said} {t|no}.",
     "Marta Osk"),
    ("Marta Osk ran the desk. Rain fell. {s|The former manager} {c|said} {t|no}.", "Marta Osk"),
    ("Marta Osk ran the desk. Rain fell. {s|The former minister} {c|said} {t|no}.",
     "the former minister"),
    ("Marta Osk kept goats. {t|“I met a lad}, {t|he wept,” }{s|the 71-year-old} {c|said}.",
     "Marta Osk"),
    # who is brought in without a name may be meant, or who is named in the same sentence
    ("Marta Osk fell. Rain fell. A farmer was held. {s|The farmer} {c|said} {t|no}.", "the farmer"),
    ("Marta Osk fell. Rain fell. In Tom Reyd's house, {s|the crofter} {c|said} {t|no}.",
     "the crofter"),
    ("{s1|An employee of the port} {c1|said} {t1|so}. Rain fell. {s|The whistleblower} {c|said} "
     "{t|no}.", "an employee of the port"),
    ("{s1|Marta Osk} {c1|said} {t1|{s|the crofter} {c|knew} {t|it}}.", "the crofter"),
    # of several who was spoken of last and most
    ("{s1|Tom Reyd} {c1|wept} {t1|then}. Rain fell. Snow fell. Hail fell. {s2|Marta Osk} {c2|said} "
     "{t2|so}. She left. {s|The crofter} {c|said} {t|no}.", "Marta Osk"),
    # nouns for whoever belongs to the story
    ("Marta Osk kept goats. Rain fell. {s|The driver} {c|said} {t|no}.", "the driver"),
    # a post that somebody is named with later
    ("{s|The mayor} {c|said} {t|no}. Rain fell. They met Mayor Marta Osk.", "Marta Osk"),
    ("{s|The mayor} {c|said} {t|no}. They met Mayor Marta Osk and Mayor Tom Reyd.", "the mayor"),
    # a local post of a place that the report names may be held by somebody who goes unnamed
    ("A fire broke out in Lund. Mayor Karl Osk came from Dorn. {s|The Lund mayor} {c|said} {t|no}.",
     "the Lund mayor"),
    ("Dorn County sent men to Lund County. Sheriff Karl Osk led them. {s|The Lund County sheriff} "
     "{c|said} {t|no}.", "the Lund County sheriff"),
    ("Superintendent Ada Roe leads the Dorn schools. A roof fell in Lund. {s|The Lund school "
     "superintendent} {c|said} {t|no}.", "the Lund school superintendent"),
    # of an age is with whom a sentence has begun since
    ("Tom Reyd came. Reyd danced. Reyd sang. Reyd left. Reyd slept. “No Reyd,” a sign read. Marta "
     "Osk held a sign. “It is late.” {s|The 57-year-old scientist} {c|said} {t|no}.", "Marta Osk"),
    # firms: the only one, the foremost, the one that is named next
    ("Rahn & Reyd is recalling jars of jam. {s|The brand} {c|said} {t|no}.", "Rahn & Reyd"),
    ("Orlo Capital denied it. {s|The fund} {c|said} {t|no}.", "Orlo Capital"),
    ("Trains stood still after {s|the operator} {c|said} {t|no}. Rain fell on Rahn & Reyd.",
     "Rahn & Reyd"),
    ("Trains stood still after {s|the company} {c|said} {t|no}. Rain fell on Rahn & Reyd.",
     "the company"),
    ("Orlo Textiles owes money. {s|The union} {c|said} {t|no}.", "the union"),
    ("{s1|Orlo Shipping} {c1|said} {t1|so}. {s2|Reyd Shipping} {c2|said} {t2|no}. {s|The vendor} "
     "{c|said} {t|so}.", "the vendor"),
    # a body that tells of "the organisation" may mean itself
    ("Rahn & Reyd left. {s1|Orlo Shipping} {c1|said} {t1|{s|the vendor} {c|knew} {t|it}}.",
     "the vendor"),
    # a post of many
    ("{s|The candidate} {c|said} {t|no}. They met candidate Marta Osk.", "the candidate"),
    # a month is no firm
    ("It fell in Dec. Rain fell. {s|The vendor} {c|said} {t|no}.", "the vendor"),
    # who belongs to a firm
    ("Orlo Shipping wants a buyer. {s|The owners} {c|want} {t|more}.", "Orlo Shipping's owners"),
    ("A grocer wants a buyer. {s|The owners} {c|want} {t|more}.", "the owners"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:60] for c in CASES])
def test_the_foremost(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


def test_two_who_say_the_same_are_two() -> None:
    passage = "Marta Osk fell. Rain fell. {s|Marta Osk} and {s|the crofter} {c|said} {t|no}."
    names = [each.terminal.name for each in built(passage, "World Ledger")[0].chains]
    assert names == ["Marta Osk", "the crofter"]
