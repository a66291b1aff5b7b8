"""Who "I", "we" and "my" are."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.speaking import is_known, rename
from headwater.records import cut
from tests.reading.attributed import built

# (passage, the names after the outlet of the innermost attribution)
CASES = [
    # in what others tell within a quotation "I" is still who speaks the quotation
    ("{s1|Ada Osk} {c1|said}: {t1|“{s2|The guards} {c2|recall} {t2|that {s|I} {c|told} them "
     "{t|to run}}.”}", ["Ada Osk"]),
    ("{t1|“{s2|The guards} {c2|recall} {t2|that {s|I} {c|told} them {t|to run}},”} {s1|Ada Osk} "
     "{c1|said}.", ["Ada Osk"]),
    ("{s1|Ada Osk} {c1|said}: {t1|“{s2|The nurse} {c2|told} me {t2|that {s|my aunt} {c|feared} "
     "{t|a flood}}.”}", ["Ada Osk", "the nurse", "Ada Osk's aunt"]),
    # in a quotation within it he is who speaks that one
    ("{s1|Ada Osk} {c1|said}: {t1|“{s2|A guard} {c2|shouted}, {t2|‘{s|I} {c|heard} "
     "{t|shots}!’}”}", ["Ada Osk", "a guard"]),
    ("{s1|Ada Osk} {c1|said}: {t1|“{s2|A guard} {c2|shouted}, {t2|‘{s|My wife} {c|heard} "
     "{t|shots}!’}”}", ["Ada Osk", "a guard", "guard's wife"]),
    # without marks of quotation who tells of it
    ("{s1|Ada Osk} {c1|wrote} {t1|that {s|my lawyer} {c|knew} {t|of it}}.",
     ["Ada Osk", "Ada Osk's lawyer"]),
    # who speaks behind his words is whoever he turns out to be
    ("{t1|The fund is sorry}, {s1|its deputy head Jan Roe} {c1|said}. "
     "{t3|“{s|My lawyers} {c|knew} {t|of it},”} {s3|Roe} {c3|said}.",
     ["Jan Roe", "Jan Roe's lawyers"]),
    # outside of speech the outlet
    ("{s|We} {c|asked} {t|the council for a copy}.", []),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "names"), CASES, ids=[c[0][-50:] for c in CASES])
def test_who_says_i(passage: str, names: list[str]) -> None:
    chain = built(passage, "World Ledger")[-1].chains[0]
    assert [hop.name for hop in chain.hops[1:]] == names


def _meant(words: str, earlier: int | None = None) -> Resolved:
    return Resolved(describe(words, cut(words, 0, len(words))), None, earlier)


def test_who_takes_somebody_up_is_renamed_with_him() -> None:
    memory = [_meant("a clerk"), _meant("a clerk", 0), _meant("a clerk"), _meant("a guard", 0)]
    rename(memory, 0, _meant("Ada Osk"))
    assert [one.described.name for one in memory] == ["Ada Osk", "Ada Osk", "a clerk", "a guard"]


@pytest.mark.parametrize(("words", "known"), [("Ada Osk", True), ("the official", False)])
def test_is_known(words: str, known: bool) -> None:
    assert is_known(_meant(words)) is known
