"""The event of a content that itself tells what another says, thinks or plans."""

from __future__ import annotations

import pytest

from headwater.reading.stance.judge import judge_stance
from headwater.reading.stance.within import up_to_inner
from tests.reading.attributed import attributed

# (what of the content is judged, its stance, passage: attribution 1 holds the plain one)
CASES: list[tuple[str, str, str]] = [
    ("the firm ", "CT+", "{s1|Two men} {c1|said} {t1|{s|the firm} {c|plans} {t|to close a mill}}."),
    ("the firm has ", "CT+", "{s1|Lee} {c1|said} {t1|{s|the firm} {c|has denied} {t|a leak}}."),
    ("they did not ", "CT-", "{s1|Lee} {c1|said} {t1|{s|they} {c|did not know} {t|who fired}}."),
    ("it may ", "PS+", "{s1|Lee} {c1|said} {t1|{s|it} {c|may ask} {t|for a delay}}."),
    (
        "on Monday, the firm ",
        "CT+",
        "{s1|Lee} {c1|said} {t1|on Monday, {s|the firm} {c|ruled out} {t|a sale}}.",
    ),
    # who has not made up his mind leaves open what the speaker tells of
    ("", "Uu", "{s1|Lee} {c1|said} {t1|{s|it} {c|was yet to decide} {t|whether to act}}."),
    ("", "Uu", "{s1|Lee} {c1|said} {t1|{s|it} {c|is weighing} {t|whether to act}}."),
    ("he ", "CT+", "{s1|Lee} {c1|said} {t1|{s|he} {c|asked} {t|whether it fell}}."),
    # an inner attribution further on, or without a source, leaves the content whole
    ("", "CT-", "{s1|Lee} {c1|said} {t1|it did not fall, as {s|Roe} {c|claimed} {t|on air}}."),
    ("", "PR+", "{s1|Lee} {c1|said} {t1|it {c|is expected} {t|to fall}}."),
]


@pytest.mark.parametrize(("told", "value", "passage"), CASES, ids=[c[2] for c in CASES])
def test_what_is_judged(told: str, value: str, passage: str) -> None:
    report, found = attributed(passage)
    outer = next(one for one in found if one.outer is None)
    inner = [one for one in found if one.outer is not None]
    spans = up_to_inner(report.text, outer.content, inner)
    assert "".join(span.quote for span in spans).strip() == told.strip()
    stance = judge_stance(report.text, spans or outer.content, outer.cue)
    assert stance.value.value == value


def test_nothing_within() -> None:
    report, (one,) = attributed("{s|Lee} {c|said} {t|it fell}.")
    assert up_to_inner(report.text, one.content, []) == ()
