"""What speaks against somebody's being the speaker whom a pronoun means."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
SPOKE = [
    # nobody tells of his own death
    ("{s1|Jan Lund} {c1|said} {t1|so}. Otto Osk, 18, died on Monday. "
     "{t|His friends had driven him home}, {s|he} {c|said}.", "Jan Lund"),
    ("{s1|A guard} {c1|saw} {t1|Otto Osk on the day he was killed}. Otto Osk was shot dead. "
     "{s|He} {c|told} police {t|Osk was meeting a girl}.", "a guard"),
    # nor thanks anybody under the surname that he shares with who has just been told of
    ("Ivo Lund was held over the shooting that killed Otto Osk. His father wept. {t|“Thank you,”} "
     "{s|Osk} {c|said}.", "Osk"),
    ("Ivo Lund was held over the shooting that hurt Otto Osk. His father wept. {t|“Thank you,”} "
     "{s|Osk} {c|said}.", "Otto Osk"),
    ("Ivo Lund was held over the shooting that killed Otto Osk. {t|“I am ill,”} {s|Osk} {c|said}.",
     "Otto Osk"),
    # but of earlier times he does
    ("{s1|Jan Lund} {c1|said} {t1|so}. Otto Osk, 80, died on Monday. {t|His friends drove fast},"
     " {s|he} {c|once said}.", "Otto Osk"),
    ("Otto Osk, who ran the mill, died on Monday. In 2011 {s1|Otto Osk} {c1|said} {t1|it was safe}."
     " {t|The men were proud}, {s|he} {c|said}.", "Otto Osk"),
    # whoever called her is not she
    ("Otto's wife, Mara Osk, stood outside. A nurse had called her at noon: "
     "{t|\"Come here,\"} {s|she} {c|recalled}.", "Mara Osk"),
    ("Otto's wife, Mara Osk, stood outside. A nurse had come at noon: {t|\"Come here,\"} {s|she} "
     "{c|said}.", "a nurse"),
    # nobody tells of himself by his title
    ("{s1|Mayor Otto Osk} {c1|denied} {t1|it}. A clerk was sacked. {s|He} {c|said} "
     "{t|the mayor had lied}.", "a clerk"),
    # whoever quotes him is not he
    ("{s1|An officer who stopped Otto Osk} {c1|quoted} {t1|{s|him} {c|as saying} {t|so}}.",
     "Otto Osk"),
    ("Mara Osk resigned. {s1|A nurse} {c1|quoted} {t1|{s|her} {c|as saying} {t|so}}.", "Mara Osk"),
    # whoever is shot at tells of it
    ("{s1|Jan Lund} {c1|said} {t1|so}. Then Otto Osk shot Jan Lund in the leg. "
     "{t|\"I fell,\"} {s|he} {c|said}.",
     "Jan Lund"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), SPOKE, ids=[c[0][-60:] for c in SPOKE])
def test_a_pronoun_means_who_can_have_said_it(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("{t1|Otto Osk, 34, was held}, {s1|Sheriff Jan Lund} {c1|said}. {s|His wife} {c|said} "
         "{t|so}.", "Otto Osk's wife"),
        ("{s1|The lawyer} {c1|said} {t1|so}. {s|His lawyer} {c|said} {t|no}.", "lawyer"),
        ("{s1|Jan Lund, the chief executive,} {c1|said} {t1|so}. {s|His lawyer} {c|said} {t|no}.",
         "Jan Lund's lawyer"),
        ("{s1|Jan Lund, the mayor,} {c1|said} {t1|so}. {s|His wife} {c|said} {t|no}.",
         "Jan Lund's wife"),
    ],
)  # fmt: skip
def test_whose_wife_or_lawyer_speaks_is_no_officer_of_the_case(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("{s1|Reuters} {c1|reported} {t1|that Osk Foods had lied}. {s|Its lawyer} {c|said} {t|no}.",
         "Osk Foods' lawyer"),
        ("{s1|Reuters} {c1|declined} {t1|to comment}. {s|Its lawyer} {c|said} {t|no}.",
         "Reuters's lawyer"),
    ],
)  # fmt: skip
def test_whose_lawyer_speaks_is_no_outlet_that_only_reports(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("The family asked for time, but {s|they} {c|said} {t|he is well}.", "the family"),
        # but not in direct speech
        ("The family wept. {t1|“{s|They} {c|said} {t|no},”} {s1|Tom Osk} {c1|said}.", None),
    ],
)
def test_people_told_of_as_one_are_they(passage: str, name: str | None) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
