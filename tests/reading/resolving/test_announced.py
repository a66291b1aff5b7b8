"""Descriptions that are named later."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the first terminal)
NAMED_LATER = [
    ("Orle, {s1|a former manager} {c1|told} {t1|us}, was safe. Rain fell. {s|The former manager, "
     "Dirk Osk,} {c|said} {t|no}.", "Dirk Osk"),
    ("{s1|The regional governor} {c1|said} {t1|so}. The plant ran. {s|Oleg Osk, governor of the "
     "Velm region,} {c|said} {t|no}.", "Oleg Osk"),
    ("{s1|The federal governor} {c1|said} {t1|so}. The plant ran. {s|Oleg Osk, governor of the "
     "Velm region,} {c|said} {t|no}.", "the federal governor"),
    ("{s1|A clerk} {c1|told} {t1|us}. The clerk, Wanda Osk, left. {s|She} {c|said} {t|no}.",
     "Wanda Osk"),
    ("{s1|A clerk} {c1|told} {t1|us}. {s|The pilot, Dirk Osk,} {c|said} {t|no}.", "a clerk"),
    ("{s1|The chairman} {c1|told} {t1|us}. {s|The chairman, Dirk Osk,} {c|said} {t|no}.",
     "Dirk Osk"),
    ("{s1|His predecessor} {c1|told} {t1|us}. His predecessor, Dirk Osk, left. {s|He} {c|said} "
     "{t|no}.", "Dirk Osk"),
    ("{s1|My tutor} {c1|told} {t1|us}. {s|Her former tutor, Dirk Osk,} {c|said} {t|no}.",
     "Dirk Osk"),
    ("{s1|The yard's owner} {c1|told} {t1|us}. Lamp Holding, the owner, is in Zug. {s|It} {c|said} "
     "{t|no}.", "Lamp Holding"),
    ("{s1|His lawyer} {c1|told} {t1|us}. {s|The lawyer, Dirk Osk,} {c|said} {t|no}.", "Dirk Osk"),
    ("{s1|Malta's largest refiner} {c1|told} {t1|us}. {s|The refiner, Lamp Petroleum,} {c|said} "
     "{t|no}.", "Lamp Petroleum"),
    ("{s1|A lawyer for one of the banks} {c1|told} {t1|us}. {s|The barrister, Wanda Osk,} {c|said} "
     "{t|no}.", "Wanda Osk"),
    ("{s1|A Kurdish commander} {c1|told} {t1|us}. {s|The commander, who goes by the nom de guerre "
     "Zinar,} {c|said} {t|no}.", "Zinar"),
    ("{s1|Prosecutor}{c1|:} {t1|so}. Dirk Osk, 18, was denied bail. {s|He} {c|said} {t|no}.",
     "prosecutor"),
    ("{s1|A deputy minister} {c1|told} {t1|us}. {s|The minister, Ana Osk,} {c|said} {t|no}.",
     "a deputy minister"),
    ("{s1|Malta's president} {c1|told} {t1|us}. Rain fell. {s|President Ana Osk} {c|said} {t|no}.",
     "Ana Osk"),
    ("{s1|Malta's president} {c1|told} {t1|us}. {s|Iranian President Ana Osk} {c|said} {t|no}.",
     "Malta's president"),
    ("{s1|A former guard} {c1|told} {t1|us}. The guard, Dirk Osk, left. {s|He} {c|said} {t|no}.",
     "Dirk Osk"),
    ("{s1|A former minister} {c1|told} {t1|us}. The minister, Dirk Osk, left. {s|He} {c|said} "
     "{t|no}.", "a former minister"),
    ("{s1|The head of roads} {c1|told} {t1|us}. {s|The former head, Dirk Osk,} {c|said} {t|no}.",
     "the head of roads"),
    # for whom a spokesman speaks tells who he is, and "his lawyer" is not hers
    ("Orlo Maritime paid. {s1|A spokesman} {c1|told} {t1|us}. The army did not. Its spokesman, "
     "Dirk Osk, {c|said} {t|no}.", "Orlo Maritime"),
    ("Orlo Maritime paid. {s1|A spokesman} {c1|told} {t1|us}. The army did not. Dirk Osk, the "
     "spokesman for the army, {c|said} {t|no}.", "Orlo Maritime"),
    ("{s1|A spokesman} {c1|told} {t1|us}. {s|The spokesman, Dirk Osk,} {c|said} {t|no}.",
     "Dirk Osk"),
    ("{s1|His lawyer} {c1|told} {t1|us}. {s|Her lawyer, Dirk Osk,} {c|said} {t|no}.", "lawyer"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), NAMED_LATER, ids=[c[0][:40] for c in NAMED_LATER])
def test_brought_in_by_a_noun_and_named_by_it_later(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name


@pytest.mark.parametrize("again", ["Her foreman, Dirk Osk,", "The foreman, Dirk Osk,"])
def test_whoever_is_mine_in_a_quotation_is_hers_in_the_report(again: str) -> None:
    said = "{t1|“{s|My foreman} {c|told} us {t|so},”} {s1|Ann Reyd} {c1|said}. "
    assert built(f"{said}{again} left.", "World Ledger")[1].chains[0].terminal.name == "Dirk Osk"


# (passage, the name of the first terminal)
ANNOUNCED = [
    ("{s|A mum of four} {c|says} {t|it}. Kelly Osk, 44, had gone. {s1|Tom Reyd} {c1|said} {t1|so}.",
     "Kelly Osk"),
    ("{s|A vicar} {c|says} {t|it}. {s1|The Rev Simon Osk} {c1|told} {t1|it}. {s2|Prosecutor Lena "
     "Hume} {c2|said} {t2|so}.", "Simon Osk"),
    ("{s|A navy spokesman} {c|says} {t|it}. {s1|Major General Hamoud Osk} {c1|named} {t1|it}.",
     "Hamoud Osk"),
    ("{s|A navy spokesman} {c|says} {t|it}. {s1|Analyst Jane Osk} {c1|named} {t1|it}.", "navy"),
    ("{s|A think tank} {c|says} {t|it}. {s1|The Orle Institute} {c1|said} {t1|so}.",
     "Orle Institute"),
    ("{s|A think tank} {c|says} {t|it}. {s1|The Orle Brewery} {c1|said} {t1|so}.", "a think tank"),
    ("{t|It is risky}, {s|the medicines regulator} {c|warns}. {s1|The Medicines Agency} {c1|said} "
     "{t1|so}.", "Medicines Agency"),
    ("{t|It is risky}, {s|the union} {c|warns}. {s1|The Osk Workers' Union} {c1|said} {t1|so}.",
     "Osk Workers' Union"),
    ("{t|It is risky}, {s|the health ministry} {c|warns}. {s1|The Interior Ministry} {c1|said} "
     "{t1|so}.", "the health ministry"),
    ("{t|It is risky}, {s|the court} {c|said}. {s1|The Supreme Court} {c1|said} {t1|so}.",
     "the court"),
    ("{s|A union boss} {c|says} {t|it}. {s1|Tom Osk, general secretary of Unity,} {c1|said} "
     "{t1|so}.", "Tom Osk"),
    ("{s|A mum of four} {c|says} {t|it}. It hit Kelly Osk, 44.", "a mum of four"),
    ("{s|A mum of four} {c|says} {t|it}. Kelly Osk, 44, and Jan Reyd, 41, had gone. {s1|They} "
     "{c1|said} {t1|so}.", "a mum of four"),
    ("{s|An Orle woman} {c|says} {t|it}. Ada Osk, 33, is listed. {s1|She} {c1|said} {t1|so}.",
     "Ada Osk"),
    ("{s|A woman} {c|says} {t|it}. {s1|Ada Osk} {c1|said} {t1|so}.", "a woman"),
    ("{s|A chemist} {c|told} her bosses {t|it}. {t1|No}, {s1|her supervisor, Craig Osk,} "
     "{c1|replied}.", "a chemist"),
    ("{s|The mother of a soldier} {c|says} {t|it}. {s1|Denise Osk} {c1|told} {t1|so}.", "Denise "
     "Osk"),
    ("{t|It sank}, {s|a former cook} {c|says}. {s1|Denise Osk} {c1|told} {t1|Jan Reyd}. {s2|Reyd} "
     "{c2|said} {t2|no}.", "Denise Osk"),
    ("{s|A boy} {c|says} {t|it}. {s1|Ann Roe, the boy's mother,} {c1|told} {t1|so}.", "a boy"),
    ("{s|The mother of the mayor} {c|says} {t|it}. {s1|Denise Osk} {c1|told} {t1|so}.",
     "the mother of the mayor"),
    ("{s|The chief suspect} {c|told} {t|it}. {s1|Ada Varne} {c1|said} {t1|so}. Craig Osk spoke. "
     "{s2|Osk, 47,} {c2|denies} {t2|murder}.", "Craig Osk"),
    ("{s|The chief suspect} {c|told} {t|it}. Tom Reyd, 30, and Craig Osk spoke. {s2|Osk, 47,} "
     "{c2|denies} {t2|murder}. {s1|Reyd} has {c1|denied} {t1|theft}.", "the chief suspect"),
    ("{t|It failed}, {s|the regulator} {c|found}. {t1|The firm paid}, {s1|Ofwat} "
     "{c1|said}.", "Ofwat"),
    ("{t|It failed}, {s|the regulator} {c|found}. {t1|The firm paid}, {s1|the GMB} {c1|said}.",
     "the regulator"),
    # by the very noun, wherever somebody else comes forward first
    ("{s|A coroner} {c|says} {t|it}. {s1|Jan Reyd, 81,} {c1|told} {t1|so}. {s2|Senior coroner Tia "
     "Osk} {c2|said} {t2|no}.", "Tia Osk"),
    ("{s|A judge} {c|says} {t|it}. Rain fell. Snow fell. {s1|Justice Ada Osk} {c1|wrote} {t1|so}.",
     "Ada Osk"),
    ("{s|A navy spokesman} {c|says} {t|it}. Rain fell. {s1|Army spokesman Jan Osk} {c1|said} "
     "{t1|so}.", "navy"),
    ("{s|A whistleblower} {c|says} {t|it}. {s1|Ada Osk} {c1|wrote} {t1|so}.", "a whistleblower"),
    # in a title, under a dateline, as the only one of a kind
    ("{s|Deputy minister}: {t|two ships are due}\n\nDefence Minister Ugo Reyd met {s1|Deputy "
     "Transport Minister Ada Osk}, who {c1|said} {t1|so}.", "Ada Osk"),
    ("Orle power boss quits\n\n{t|It sank}, {s|the sole survivor} {c|said}. {s1|Deckhand Jan Osk} "
     "{c1|told} {t1|so}.", "Jan Osk"),
    ("{t|It sank}, {s|the bishop} {c|said}. {s1|Vale Verde, the miner,} {c1|told} {t1|so}.",
     "the bishop"),
    ("{t|It sank}, a court was {c|told} by {s|his psychiatrist}. {s1|Dr Ada Osk} {c1|said} "
     "{t1|so}.", "Ada Osk"),
    ("The nation's top forecaster left after {s|he} {c|told} us {t|no}. {s1|Jan Osk, 56,} "
     "{c1|said} {t1|so}.", "Jan Osk"),
    ("{s|Turkey's energy minister} {c|said} {t|so}. {s1|Jan Osk} {c1|told} {t1|a panel}.",
     "Jan Osk"),
    ("{s|The UN's envoy to Kesh} {c|said} {t|so}. {s1|Jan Osk} {c1|told} {t1|a panel}.",
     "Jan Osk"),
    ("{s|Turkey's energy minister} {c|said} {t|so}. {s1|Jan Osk, Iraq's energy minister,} "
     "{c1|said} {t1|no}.", "Turkey's energy minister"),
    ("{s|Turkey's energy minister} {c|said} {t|so}. {s1|Dr Jan Osk} {c1|said} {t1|no}.",
     "Turkey's energy minister"),
    ("{s|Turkey's energy minister} {c|said} {t|so}. {s1|Jan Osk, 34,} {c1|said} {t1|no}.",
     "Turkey's energy minister"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), ANNOUNCED, ids=[c[0][:60] for c in ANNOUNCED])
def test_announced_in_the_first_sentence(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
