"""Who was just questioned, reached or brought into a report, and speaks next."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

_OSK = "{s1|Mayor Dan Osk} {c1|denied} {t1|it}. "
# (passage, the name of the last terminal)
CASES = [
    # who is questioned answers, in the same sentence and the next
    ("When deputies interviewed the children, {s|they all} {c|said} {t|no}.", "the children"),
    ("After police questioned the guards, {s|they} {c|admitted} {t|it}.", "the guards"),
    ("Reporters interviewed the widows and {s|they} {c|said} {t|no}.", "the widows"),
    ("Soldiers interrogated three villagers. {s|They} {c|said} {t|no}.", "three villagers"),
    ("When soldiers stopped the villagers, {s|they} {c|said} {t|no}.", "the villagers"),
    ("Inspector Ana Lund questioned a nurse. {s|She} {c|said} {t|no}.", "a nurse"),
    # unless what is said is of him, or he is one where many speak
    ("Soldiers questioned two guards. {s|They} {c|said} {t|the guards lied}.", "soldiers"),
    ("Inspector Dan Lund questioned Jon Osk. {s|He} {c|said} {t|the suspect lied}.", "Dan Lund"),
    ("Police interviewed the driver. {s|They} {c|said} {t|no}.", "police"),
    # whom an outlet or its reporter meets
    (_OSK + "Reuters spoke to a driver. {s|He} {c|said} {t|no}.", "a driver"),
    (_OSK + "Our reporter met a doctor who runs it. {s|He} {c|said} {t|no}.", "a doctor"),
    (_OSK + "Reuters reached a farmer; {s|he} {c|said} {t|no}.", "a farmer"),
    ("General Osk met a villager. {s|He} {c|said} {t|no}.", "Osk"),
    # who questions somebody does not answer
    ("{s1|Ida Roe} {c1|said} {t1|so}. Cross-examined by Ana Osk KC, for Lund, {s2|Roe} {c2|agreed} "
     "{t2|to it}. {s|She} {c|accepted} {t|that it was dark}.", "Ida Roe"),
    ("{s1|Ida Roe} {c1|said} {t1|so}. Ana Osk put it to her that she lied. {s|She} {c|said} {t|she "
     "had not}.", "Ida Roe"),
    # who comes in as one who knows
    (_OSK + "A clerk came to our office. {s|He} {c|said} {t|no}.", "a clerk"),
    (_OSK + "One of the drivers later spoke to police. {s|He} {c|said} {t|no}.",
     "one of the drivers"),
    # who has examined what is told of
    (_OSK + "Photos were examined by the engineer Jon Lund. {s|He} {c|said} {t|no}.", "Jon Lund"),
    (_OSK + "Photos were lost by the engineer Jon Lund. {s|He} {c|said} {t|no}.", "Dan Osk"),
    (_OSK + "A man was arrested. {s|He} {c|said} {t|no}.", "Dan Osk"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-60:] for c in CASES])
def test_the_questioned_speaks_next(passage: str, name: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert chain.terminal.name == name
