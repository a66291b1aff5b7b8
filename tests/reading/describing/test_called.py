"""Names that descriptions give to whom they describe."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.records import HopKind, cut

K = HopKind

# (words, kind, name)
CASES = [
    ("a captain who introduced himself as Elias Osk, flanked by guards", K.PERSON, "Elias Osk"),
    ("a rebel commander who goes by the name of Abu Osk", K.PERSON, "Abu Osk"),
    ("A foreman who gave only his first name, Bohdan,", K.PERSON, "Bohdan"),
    ("the reservist, identified only as Y.,", K.PERSON, "Y."),
    ("the victim, identified by the Ledger as Carla Osk,", K.PERSON, "Carla Osk"),
    ("the victim, identified by police as Carla Osk,", K.PERSON, "Carla Osk"),
    ("a group calling itself Companions of the Lake", K.GROUP, "Companions of the Lake"),
    ("the rebels, who call themselves the March Alliance,", K.GROUP, "March Alliance"),
    ("the mayor's son, Kwabena,", K.PERSON, "Kwabena"),
    ("His wife, soap siren Tania,", K.PERSON, "Tania"),
    ("Its owner, the Hon Toby Osk,", K.PERSON, "Toby Osk"),
    ("The owner of the mill, the company Teplo-Osk,", K.ORGANIZATION, "Teplo-Osk"),
    ("The company's auditor, KDL,", K.ORGANIZATION, "KDL"),
    ("Helen Osk, one of the specialists", K.PERSON, "Helen Osk"),
    ("the dictator for his part", K.ANONYMOUS, "the dictator"),
    ("the dictator himself", K.ANONYMOUS, "the dictator"),
    ("the minister himself, Remy Osk,", K.PERSON, "Remy Osk"),
    ("one of the witnesses, a lorry driver now living near Linz,", K.ANONYMOUS,
     "a lorry driver now living near Linz"),
    ("the third, a hotelier,", K.ANONYMOUS, "a hotelier"),
    ("the monitor, a former captain,", K.ANONYMOUS, "the monitor"),
    ("the driver, who can be named only as Witness B,", K.PERSON, "Witness B"),
    ("The employer, Lena Marine,", K.PERSON, "Lena Marine"),
    ("The employer, Velm Marine,", K.ORGANIZATION, "Velm Marine"),
    ("The employer, Velm Osk,", K.PERSON, "Velm Osk"),
    ("The plaintiff, identified as John Doe 3,", K.PERSON, "John Doe 3"),
    ("a woman surnamed Osk", K.PERSON, "Osk"),
    ("a witness named Varne", K.PERSON, "Varne"),
    ("a nurse who asked to be called Osk", K.PERSON, "Osk"),
    ("a man whom police identified as Osk's brother", K.ANONYMOUS, "a man"),
    ("Its manager, Zug-based Lamp Varne,", K.ORGANIZATION, "Lamp Varne"),
    ("Its manager, Zug-based Jane Roe,", K.PERSON, "Jane Roe"),
    ("the consignee, Bahr al-Osk Trading,", K.ORGANIZATION, "Bahr al-Osk Trading"),
    ("the rescuers, known as the Grey Helmets,", K.GROUP, "Grey Helmets"),
    ("residents of a district, known as Osk Hill,", K.GROUP, "residents of a district"),
    ("the vans, known as Osks,", K.GROUP, "Osks"),
    ("a man known as “the Baker”", K.PERSON, "Baker"),
    ("a commander nicknamed the Wolf", K.PERSON, "Wolf"),
    ("a trader known to his staff as “Otto”", K.PERSON, "Otto"),
    ("a scholar known for his work as Editor", K.ANONYMOUS,
     "a scholar known for his work as Editor"),
    ("a clerk among us", K.ANONYMOUS, "a clerk"),
    ("a trader who goes by the handle “velmfox”", K.PERSON, "velmfox"),
    ("a user who goes by the handle velmfox", K.PERSON, "velmfox"),
    ("the game's author, who uses the name Osko,", K.PERSON, "Osko"),
    ("her driver, one Osko Velm,", K.PERSON, "Osko Velm"),
    ("The seller, a firm from Kesh called Velm Crest,", K.ORGANIZATION, "Velm Crest"),
    ("a clerk who was called Monday", K.ANONYMOUS, "a clerk who was called Monday"),
    ("one of the passengers, Osko,", K.PERSON, "Osko"),
    ("one of the men, Russian,", K.ANONYMOUS, "one of the men"),
    ("a clerk, posting under the name Osk Vale,", K.PERSON, "Osk Vale"),
    ("a source, close to Ann Osk,", K.ANONYMOUS, "a source"),
    ("a lawyer, defending Ann Osk,", K.ANONYMOUS, "a lawyer"),
    ("a woman, once married to Ann Osk,", K.ANONYMOUS, "a woman"),
    ("a clerk, not Ann Osk,", K.ANONYMOUS, "a clerk"),
    ("her driver, retired Ann Osk,", K.PERSON, "Ann Osk"),
    ("One woman, Despina, who gave only her first name,", K.PERSON, "Despina"),
    ("one of the survivors, Osko, a clerk from Velm,", K.PERSON, "Osko"),
    ("the manager of the Osk Hotel, Velm, who", K.ANONYMOUS, "the manager of the Osk Hotel"),
    ("an official, Tuesday, who", K.ANONYMOUS, "an official"),
    ("A rival channel, Osk's Notebook,", K.OUTLET, "Osk's Notebook"),
    ("a rival channel, Moldova's TV8,", K.OUTLET, "TV8"),
    ("Only one of the three, Tunis,", K.STATE_BODY, "Tunis"),
    ("one of the sisters, Paris,", K.PERSON, "Paris"),
    ("Her superior, Mother Agnes,", K.PERSON, "Agnes"),
    ("My instructor, Mr. Osk,", K.PERSON, "Osk"),
    ("A spokesperson for the operator, Osklink,", K.ORGANIZATION, "Osklink"),
    ("a spokesman for the operator, Ivan Osk,", K.PERSON, "Ivan Osk"),
    ("a user called \u201cOsk9\u201d", K.PERSON, "Osk9"),
    ("a report called \u201cLost\u201d", K.DOCUMENT, "a report called \u201cLost"),
    ("a doctor in Orle, near the border", K.ANONYMOUS, "a doctor in Orle"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind", "name"), CASES, ids=[c[0] for c in CASES])
def test_the_name_that_is_given(words: str, kind: HopKind, name: str) -> None:
    one = describe(words, cut(words, 0, len(words)))
    assert (one.kind, one.name) == (kind, name)
