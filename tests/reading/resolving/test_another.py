"""Who is named next is not always who spoke without a name."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the first terminal)
NAMED_NEXT = [
    ("{s|A former army officer} {c|described} {t|it}. {s1|The jail's commander, Colonel Jan Osk,} "
     "{c1|denied} {t1|so}.", "a former army officer"),
    ("{s|A former clerk} {c|described} {t|it}. {s1|The head of the jail, Jan Osk,} {c1|said} "
     "{t1|so}.", "a former clerk"),
    ("{s|An officer} {c|said} {t|so}. {s1|The colonel, Jan Osk,} {c1|said} {t1|no}.",
     "an officer"),
    ("{s|A cardiologist} {c|said} {t|so}. {s1|The doctor, Jan Osk,} {c1|said} {t1|no}.",
     "Jan Osk"),
    ("{s|A nurse} {c|said} {t|so}. At a meeting of the owners, {s1|Ada Osk} {c1|told} {t1|so}.",
     "Ada Osk"),
    ("{s|A captain} {c|blamed} {t|the yard}. {s1|Admiral Ada Osk} {c1|said} {t1|no}.",
     "a captain"),
    ("{s|A lieutenant} {c|blamed} {t|the yard}. {s1|Lieutenant Colonel Ada Osk} {c1|said} {t1|no}.",
     "Ada Osk"),
    # who denies it
    ("{s|A doctor} {c|said} {t|so}. {s1|Dr Ada Osk, 51,} {c1|rejected} {t1|the claim}.",
     "a doctor"),
    ("{s|A doctor} {c|said} {t|so}. Disputing this, {s1|Dr Ada Osk} {c1|said} {t1|no}.",
     "a doctor"),
    ("{s|A doctor} {c|said} {t|so}. {s1|Dr Ada Osk} {c1|called} {t1|it a lie}.", "a doctor"),
    ("{s|A doctor} {c|denied} {t|it}. {s1|Dr Ada Osk} {c1|rejected} {t1|the claim}.", "Ada Osk"),
    ("{s|A minister} {c|denied} {t|it}. {s1|The minister, Ada Osk,} {c1|called} {t1|it a lie}.",
     "Ada Osk"),
    # who is named in it
    ("{s|A nurse} {c|accused} {t|Ada Osk of theft}. {s1|Osk} {c1|said} {t1|no}.", "a nurse"),
    ("{s|The chair} {c|cited} {t|a note in which {s1|Ada Osk} {c1|warned} {t1|of rain}}.",
     "the chair"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), NAMED_NEXT, ids=[c[0][:60] for c in NAMED_NEXT])
def test_whoever_answers_or_is_accused_is_somebody_else(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
