"""Outlets that are taken up, or brought in and named later."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the first terminal)
LATER = [
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. The daily, Havnen, wrote "
     "of forty.", "Havnen"),
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. The daily, Havnen, and "
     "the weekly, Grom, wrote of forty.", "a Greshian newspaper"),
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. A rival daily, Havnen, "
     "wrote of forty.", "a Greshian newspaper"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), LATER, ids=[c[0][-60:] for c in LATER])
def test_named_later_behind_its_noun(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name


# (passage, the name of the terminal of its last attribution)
AGAIN = [
    ("{s1|Reuters} {c1|said} {t1|it sank}. {s|The state news agency} {c|said} {t|it did not}.",
     "the state news agency"),
    # by its land: an agency of a state's own, and the paper of that land among several
    ("{s1|Yonhap} {c1|said} {t1|it sank}. {s|The South Korean agency} {c|added} {t|that nine "
     "drowned}.", "Yonhap"),
    ("{s1|The Guardian} {c1|said} {t1|it sank}, {s2|Le Monde} {c2|that} {t2|it did not}. "
     "{s|The British paper} {c|stood by} {t|its story}.", "The Guardian"),
    ("{s1|The Guardian} {c1|said} {t1|it sank}. {s|The US network} {c|said} {t|it did not}.",
     "the US network"),
    ("{s1|Anadolu} {c1|said} {t1|it sank}. {s|The Greek agency} {c|said} {t|it did not}.",
     "the Greek agency"),
    ("{s1|Marskog} {c1|told} {r1|Havnen} {t1|it sank}. Earlier, {s|the Danish newspaper}, {c|said} "
     "{t|it did not}.", "the Danish newspaper"),
    ("{s1|CNN} {c1|said} {t1|it sank}. {s|The Velda-language Osk Lund network} {c|said} {t|no}.",
     "the Velda-language Osk Lund network"),
    # by who works for it
    ("{s1|Politico} {c1|said} {t1|it sank}. {s|Its leader writer} {c|called} {t|it a wreck}.",
     "Politico"),
    ("{s1|Le Monde} {c1|said} {t1|it sank}. {s|The paper's political editor} {c|wrote} {t|that he "
     "knew}.", "Le Monde"),
    ("{s1|Le Monde} {c1|said} {t1|it sank}. {s|The paper's deputy editor} {c|wrote} {t|that he "
     "knew}.", "the paper's deputy editor"),
    ("{s1|Osk} {c1|told} {r1|CNN} {t1|it sank}. {s|The presenter} {c|asked} {t|why}.", "CNN"),
    ("{s|Our sports correspondent, Ada Osk,} {c|writes} {t|that it sank}.", None),
    # of no name, and one named since
    ("{s1|A Velda newspaper} {c1|said} {t1|so}. Le Monde wrote of it. {s|The newspaper} {c|said} "
     "{t|no}.", "Le Monde"),
    ("{s1|A Velda website} {c1|said} {t1|so}. Reuters wrote of it. {s|The website} {c|said} "
     "{t|no}.", "a Velda website"),
    # by the noun of a headline
    ("{t|Ferry sank in minutes}, {c|says} {s|magazine}\nThe ferry sank fast, Der Spiegel reports.",
     "Der Spiegel"),
    ("{t|Ferry sank in minutes}, {c|says} {s|magazine}\nThe ferry sank fast, CNN reports.",
     "magazine"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), AGAIN, ids=[c[0][-70:] for c in AGAIN])
def test_taken_up_again(passage: str, name: str | None) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == (name or "World Ledger")
