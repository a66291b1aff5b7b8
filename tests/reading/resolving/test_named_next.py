"""Descriptions whose bearer speaks next under a bare name."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the first terminal)
CASES = [
    ("{t1|It was lawful}, {s1|his lawyer} {c1|argues}. {t|\u201cThey said yes. It is no "
     "crime,\u201d} "
     "{s|Hugo Osk KC} {c|said}.", "Hugo Osk"),
    ("Mayor Tom Reyd left. {s1|His deputy} was {c1|saying} {t1|the opposite}. {t|\u201cLet us "
     "talk,\u201d} {c|said} {s|Rachel Osk}, to cheers.", "Rachel Osk"),
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}.\n\n{t|\u201cI ran out,\u201d} "
     "{c|said} {s|Mary Osk}.",
     "Mary Osk"),
    ("{t1|The school will stay}, {s1|its headmistress} {c1|said}. {t|\u201cWe are full,\u201d} "
     "{s|Mary Osk} {c|said}.", "Mary Osk"),
    # somebody else: by what stands beside the name, before it or behind it anywhere
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} "
     "{s|Mary Osk, a nurse}.",
     "a neighbour"),
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} "
     "{s|prosecutor Mary Osk}.",
     "a neighbour"),
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} "
     "{s|Mary Osk}. Osk, the "
     "harbour master, left.", "a neighbour"),
    # by sex, by being there before, by a turn, by standing in public
    ("{s1|His son} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} {s|Mary Osk}.", "son"),
    ("Mary Osk left. {s1|A neighbour} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} "
     "{s|Mary Osk}.", "a neighbour"),
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. But {t|\u201cI slept,\u201d} {c|said} "
     "{s|Mary Osk}.",
     "a neighbour"),
    ("Snow fell. {s1|A White House aide} {c1|heard} {t1|a bang}. {t|\u201cI slept,\u201d} "
     "{c|said} {s|Mary Osk}.",
     "a White House aide"),
    # by any calling, and as the man or the woman with whom a report opens
    ("Snow fell. {s1|A retired trumpeter} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} "
     "{c|said} {s|Mary Osk}.",
     "Mary Osk"),
    ("{s1|A Kesh woman who lost a cow} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} "
     "{c|said} {s|Mary Osk, 78}.",
     "Mary Osk"),
    ("Snow fell. {s1|A woman} {c1|heard} {t1|a bang}. {t|\u201cI ran,\u201d} {c|said} "
     "{s|Mary Osk}.",
     "a woman"),
    # not in the very next sentence, or without its words
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. Rain fell. {t|\u201cI ran,\u201d} "
     "{c|said} {s|Mary Osk}.",
     "a neighbour"),
    ("Snow fell. {s1|A neighbour} {c1|heard} {t1|a bang}. {s|Mary Osk} {c|said} {t|it was a car}.",
     "a neighbour"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:60] for c in CASES])
def test_who_speaks_next(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
