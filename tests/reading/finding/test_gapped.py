"""A second source whose word of saying is left out, and one behind "while"."""

from __future__ import annotations

import pytest

from headwater.reading.finding.gapped import parted
from headwater.reading.finding.mended import Spanned
from tests.reading.attributed import attributed

# (passage, of each source after parting: who and what)
CASES: list[tuple[str, list[tuple[str, list[str]]]]] = [
    ("{s|The army} {c|says} {t|12 people died, the rebels 30}.",
     [("The army", ["12 people died"]), ("the rebels", ["people died", "30"])]),
    ("{s|The UN} {c|says} {t|12 died, the army 30 and the rebels 40}.",
     [("The UN", ["12 died"]), ("the army", ["died", "30"]), ("the rebels", ["died", "40"])]),
    ("{s|The army} {c|said} {t|at least 12 men fell; the rebels, more than 30}.",
     [("The army", ["at least 12 men fell"]), ("the rebels", ["men fell", "more than 30"])]),
    ("{s|Officials} {c|put} {t|the toll at 12, the union at 30}.",
     [("Officials", ["the toll at 12"]), ("the union", ["the toll", "at 30"])]),
    ("{s|Police} {c|put} {t|the crowd at 5,000 and organisers at 20,000}.",
     [("Police", ["the crowd at 5,000"]), ("organisers", ["the crowd", "at 20,000"])]),
    # what the network left to nobody
    ("{s|The ministry} {c|put} {t|the loss at $2m}; the union, at $5m.",
     [("The ministry", ["the loss at $2m"]), ("the union", ["the loss", "at $5m"])]),
    ("{s|Residents} {c|spoke of} {t|six dead}, the hospital of nine.",
     [("Residents", ["six dead"]), ("the hospital", ["dead", "of nine"])]),
    # behind "while" another speaks
    ("{s1|The army} {c1|says} {t1|12 died, while {s2|the rebels} {c2|say} {t2|30}}.",
     [("The army", ["12 died"]), ("the rebels", ["30"])]),
    # and behind "and", where both clauses are of one make
    ("{s1|The crew} {c1|said} {t1|he heard a shot and {s2|the guard} {c2|said} {t2|it sank}}.",
     [("The crew", ["he heard a shot"]), ("the guard", ["it sank"])]),
    ("{s1|Survivors} {c1|say} {t1|they were beaten and {s2|the prison} {c2|says} {t2|they fell}}.",
     [("Survivors", ["they were beaten"]), ("the prison", ["they fell"])]),
    ("{s1|Divers} {c1|told} Kesh {t1|they saw a car and {s2|police} {c2|told} Kesh {t2|it sank}}.",
     [("Divers", ["they saw a car"]), ("police", ["it sank"])]),
    # whom the first may tell of: who is new, was asked or speaks to him; words of another time
    ("{s1|Osk} {c1|said} {t1|she rang and {s2|the clinic} {c2|said} {t2|it was full}}.",
     [("Osk", ["she rang and the clinic said it was full"]), ("the clinic", ["it was full"])]),
    ("{s1|Osk} {c1|said} {t1|it rang and {s2|a nurse} {c2|said} {t2|it was full}}.",
     [("Osk", ["it rang and a nurse said it was full"]), ("a nurse", ["it was full"])]),
    ("{s1|Osk} {c1|said} {t1|he was gone and {s2|police} {c2|told} her {t2|it was full}}.",
     [("Osk", ["he was gone and police told her it was full"]), ("police", ["it was full"])]),
    ("{s1|Osk} {c1|says} {t1|it was shut and {s2|the clinic} {c2|said} {t2|it was full}}.",
     [("Osk", ["it was shut and the clinic said it was full"]), ("the clinic", ["it was full"])]),
    # who may as well be told of: "the strike had cost the union", "the rebels lost"
    ("{s|The firm} {c|said} {t|the strike had cost it £3m, the union £10m}.",
     [("The firm", ["the strike had cost it £3m, the union £10m"])]),
    ("{s|Officials} {c|said} {t|the army lost 12 men, the rebels 30}.",
     [("Officials", ["the army lost 12 men, the rebels 30"])]),
    # further counts, dates, quotations
    ("{s|The army} {c|said} {t|12 people died, 30 others were hurt}.",
     [("The army", ["12 people died, 30 others were hurt"])]),
    ("{s|Officials} {c|put} {t|the toll at 12 and the wounded at 30}.",
     [("Officials", ["the toll at 12 and the wounded at 30"])]),
    ("{s|Police} {c|said} {t|12 men were held, women 3}.",
     [("Police", ["12 men were held, women 3"])]),
    ("{s|The ministry} {c|said} {t|12 died on Monday, May 12}.",
     [("The ministry", ["12 died on Monday, May 12"])]),
    ("{s|Lee} {c|said}: {t|“12 died, the rebels 30”}.", [("Lee", ["“12 died, the rebels 30”"])]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "expected"), CASES)
def test_each_number_is_its_own_source_s(
    passage: str, expected: list[tuple[str, list[str]]]
) -> None:
    made, given = attributed(passage)
    found = parted(made.text, [Spanned(a.sources, a.cue, a.content) for a in given])
    shown = [(one.source[0].quote, [span.quote for span in one.content]) for one in found]
    assert shown == expected
