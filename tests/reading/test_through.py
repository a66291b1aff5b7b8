"""Through whom a source speaks whose own clause names no outlet."""

from __future__ import annotations

import pytest

from tests.reading.attributed import chains_of

_TOLD = "{s1|Two officials} {c1|told} {r1|CNN} {t1|that it fell}. "
_CNN = "Harbour Times <cited< outlet:CNN(carried) <"
_SAID = "Harbour Times <cited< outlet:CNN(resolved) <said< "

# (what is shown, passage, the chains of its last attribution)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "one of those just cited",
        _TOLD + "{s|One of them} {c|said} {t|it burned}.",
        [_SAID + "anonymous:one of the two officials*1(resolved)"],
    ),
    (
        "quoted, in the same report",
        _TOLD + "{s|A guard} {c|was quoted as saying} {t|it burned}.",
        [_CNN + "said< anonymous:a guard*1"],
    ),
    (
        "quoted, where no report was",
        "{s|A guard} {c|was quoted as saying} {t|it burned}.",
        ["Harbour Times <cited< unstated:? <said< anonymous:a guard*1"],
    ),
    (
        "its source",
        _TOLD + "{s|Its sources} {c|said} {t|it burned}.",
        ["Harbour Times <cited< outlet:CNN(resolved) <said< anonymous:two officials*2(resolved)"],
    ),
    (
        "named again",
        "{s1|Lena Osk} {c1|told} {r1|CNN} {t1|that it fell}. {s|Osk} {c|said} {t|it burned}.",
        [_CNN + "said< person:Lena Osk(resolved)"],
    ),
    (
        "whom an outlet interviewed",
        "CNN interviewed a rebel commander, {s|who} {c|said} {t|it burned}.",
        ["Harbour Times <published< outlet:CNN <said< anonymous:a rebel commander*1(resolved)"],
    ),
    (
        "in the same interview",
        _TOLD + "In the same interview {s|a guard} {c|said} {t|it burned}.",
        [_SAID + "anonymous:a guard*1"],
    ),
    (
        "an outlet that cited nobody",
        "{s1|CNN} {c1|said} {t1|it fell}. {s|Another source} {c|said} {t|it burned}.",
        ["Harbour Times <said< anonymous:another source*1"],
    ),
    (
        "told somebody else",
        "{s1|Lena Osk} {c1|told} {r1|CNN} {t1|that it fell}. "
        "{s|Osk} {c|told} {r|parliament} {t|it burned}.",
        ["Harbour Times <said< person:Lena Osk(resolved)"],
    ),
    (
        "somebody new",
        _TOLD + "{s|A guard} {c|said} {t|it burned}.",
        ["Harbour Times <said< anonymous:a guard*1"],
    ),
    (
        "after the report's own speaker",
        _TOLD + "{s2|Lena Osk} {c2|said} {t2|it stood}. {s|Another source} {c|said} {t|it burned}.",
        ["Harbour Times <said< anonymous:another source*1"],
    ),
    (
        "who was only told of now speaks",
        "{s1|The clerk} {c1|said} {t1|{s2|the dyke master} {c2|had seen} {t2|the leak}}. "
        "{s|The dyke master} {c|denied} {t|it}.",
        ["Harbour Times <said< person:the dyke master(resolved)"],
    ),
    (
        "the sources of an outlet by its noun",
        "{s1|CNN} {c1|said} {t1|it fell}. {s|The network's sources} {c|said} {t|it burned}.",
        ["Harbour Times <cited< outlet:CNN(resolved) <told< anonymous:sources"],
    ),
    (
        "an outlet that does not name its source",
        _TOLD + "{s|Haaretz}, without naming its source, {c|said} {t|it burned}.",
        ["Harbour Times <published< outlet:Haaretz"],
    ),
    (
        "a reporter stands for the outlet",
        "On Sky News, host Kay Lomax smiled. {s|A guard} {c|told} {r|Lomax} {t|it burned}.",
        ["Harbour Times <cited< outlet:Sky News <told< anonymous:a guard*1"],
    ),
    (
        "handed over to the report's outlet by somebody",
        "{t|It burned}, {c|according to} {s|files shared with the Times by activists}.",
        ["Harbour Times <told< group:activists <cited< document:files"],
    ),
]


@pytest.mark.parametrize(("shows", "passage", "expected"), CASES, ids=[c[0] for c in CASES])
def test_through(shows: str, passage: str, expected: list[str]) -> None:
    assert chains_of(passage, "Harbour Times")[-1] == expected
