"""Whoever pleads is whom the report tells to be charged."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    # whoever is told to be charged, before and behind his name, and not who spoke last
    ("Jon Osk, 34, is accused of arson. {s1|Prosecutor Ivo Lund} {c1|said} {t1|so}. {s|He} "
     "{c|pleaded} {t|not guilty}.", "Jon Osk"),
    ("{s1|Detective Ivo Lund} {c1|said} {t1|a man, Jon Osk, had been charged with murder}. {s|He} "
     "{c|denies} {t|the charge}.", "Jon Osk"),
    ("Fia Osk, who is charged with theft, came. {s1|Judge Ina Lund} {c1|said} {t1|so}. {s|She} "
     "{c|has pleaded} {t|not guilty}.", "Fia Osk"),
    ("Police arrested Jon Osk. {t1|“He lied,”} {c1|said} {s1|Ivo Lund}. {s|He} {c|denies} "
     "{t|two counts of fraud}.", "Jon Osk"),
    ("The trial of Jon Osk went on. {s1|His neighbour, Ivo Lund,} {c1|said} {t1|so}. {s|He} "
     "{c|admits} {t|manslaughter}.", "Jon Osk"),
    # wherever the report tells of it
    ("Jon Osk was arrested in May. Rain fell. Snow fell. Hail fell. {s1|The witness, Ivo Lund,} "
     "{c1|said} {t1|so}. {s|He} {c|denies} {t|murder}.", "Jon Osk"),
    # without a word on the charge: not the court, nor who speaks for another
    ("{s1|Judge Pol Kesh} {c1|said} {t1|Jon Osk had no remorse}. {s|He} {c|admitted} {t|theft}.",
     "Jon Osk"),
    ("{s1|Ivo Lund}, defending, {c1|said} {t1|Jon Osk was ill}. {s|He} {c|denies} {t|arson}.",
     "Jon Osk"),
    ("{s1|Deputy Pol Kesh} {c1|said} {t1|Jon Osk had no remorse}. {s|He} {c|admitted} {t|theft}.",
     "Jon Osk"),
    ("{s1|The prosecutor, Ivo Lund,} {c1|said} {t1|so}. {s|He} {c|pleaded} {t|not guilty}.", "He"),
    # what somebody may be blamed for outside of a court
    ("{t1|Jon Osk was arrested}, {s1|police chief Ivo Lund} {c1|said}. {s|He} {c|denies} "
     "{t|wrongdoing}.", "Jon Osk"),
    ("{s1|The police chief, Ivo Lund,} {c1|said} {t1|so}. {s|He} {c|denied} {t|the allegations}.",
     "Ivo Lund"),
    # of two who are charged, several, other denials: as ever
    ("Ada Osk and Jon Roe were charged. {s1|The lawyer, Ivo Lund,} {c1|said} {t1|so}. {s|They} "
     "{c|deny} {t|fraud}.", "They"),
    ("Jon Osk was arrested. {s1|The mayor, Ivo Lund,} {c1|said} {t1|so}. {s|He} {c|denied} "
     "{t|that it rained}.", "Ivo Lund"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES)
def test_who_pleads(passage: str, name: str) -> None:
    assert built(passage)[-1].chains[0].hops[-1].name == name
