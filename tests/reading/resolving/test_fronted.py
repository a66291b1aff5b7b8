"""Whom a pronoun means by words that stand around it in its own sentence."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

CASES = [
    # who is named right behind the phrase in front
    ("{s1|Jan Roe} {c1|said} {t1|it fell}. In {s|her} {c|statement} {t|on it}, Carla Osk was so.",
     "Carla Osk"),
    # whose own papers stand in front
    ("{s1|The bank KPMG} {c1|said} {t1|so}. According to {s|its 2024 annual report}, {t|Velda AG "
     "lost money}.", "Velda AG"),
    ("{s1|Jan Roe} {c1|said} {t1|it fell}. {c|According to} {s|her LinkedIn profile}, {t|Carla Osk "
     "was there}.", "Carla Osk"),
    # who answers what he is asked in front
    ("{s1|Jan Roe} {c1|said} {t1|it fell}. {c|Asked} by reporters if {s|he} {c|knew} {t|of it}, "
     "Karl Osk left.", "Karl Osk"),
    # a report of any kind may be another's
    ("{s1|The UN} {c1|said} {t1|so}. {c|According to} {s|its report}, {t|Velda AG lost money}.",
     "United Nations"),
    # nobody is named there who agrees
    ("{s1|Jan Roe} {c1|said} {t1|it fell}. In {s|his} {c|statement} {t|on it}, Carla Osk was so.",
     "Jan Roe"),
    # a clause in front, or what another may answer, is of who came before
    ("Ivo Roe is in court. Although {s|he} {c|said} {t|it was late}, Karl Osk said he saw Roe.",
     "Ivo Roe"),
    ("Ivo Osk vetoed the bill. Despite {s|his} {c|claim} {t|that it fell}, Tom Roe voted for it.",
     "Ivo Osk"),
    ("Ivo Osk was arrested. After {s|his wife} {c|told} police {t|that it fell}, Tom Roe took it.",
     "Ivo Osk's wife"),
    ("Ivo Osk vetoed the bill. In {s|his} {c|claim} {t|that it fell}, Tom Roe found a mistake.",
     "Ivo Osk"),
    # who is blamed or praised for what is his
    ("{s1|Tom Osk} {c1|said} {t1|it fell}. Osk and the owners who had {t1|sold it} went after Reyd "
     "for {s|his} {c|claim} {t|that it fell}. Ewan Reyd left.", "Ewan Reyd"),
    # whom somebody only calls or finds
    ("Tom Osk is a clerk. Ivo Roe called Tom Osk about {s|his} {c|belief} {t|that it fell}.",
     "Ivo Roe"),
    # who is only asked about
    ("{s1|Tom Osk} {c1|said} {t1|it fell}. Asked about a vote that Ewan Reyd lost, {s|he} {c|said} "
     "{t|it was fair}.", "Tom Osk"),
    # whom he has to do with
    ("{s1|Tom Osk} {c1|said} {t1|it fell}. Ewan Reyd was ill. {s|He} {c|told} Reyd {t|it fell}.",
     "Tom Osk"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES)
def test_whom_a_pronoun_means(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
