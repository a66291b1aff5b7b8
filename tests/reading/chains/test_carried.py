"""Who speaks through an outlet that is retold, by the sentences and attributions before."""

from __future__ import annotations

import pytest

from tests.reading.attributed import chains_of

_HAD = "Harbour Times <published< outlet:CNN(carried) <said< "
_TOLD = "{s1|Lena Osk} {c1|told} {r1|CNN} {t1|that it fell}. "

_REPORT = "{s1|A report by the Osk Rail Institute} {c1|calls} {t1|it unsafe}. "
_RAIL = "Harbour Times <said< organization:Osk Rail Institute(resolved) <"
_BY_RAIL = "Harbour Times <said< organization:Osk Rail Institute(carried) <"

# (what is shown, passage, the chains of its last attribution)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "brought up by a sentence on the outlet",
        "CNN's sources include a clerk. {t|It burned}, {s|the clerk} {c|said}.",
        [_HAD + "person:the clerk"],
    ),
    (
        "named where he speaks",
        "CNN interviewed a commander. {t|It burned}, {s|the commander, Lena Osk,} {c|said}.",
        [_HAD + "person:Lena Osk"],
    ),
    (
        "who gave an account to the outlet",
        "Lena Osk gave her version to CNN. {t|It burned}, {s|Osk} {c|said}.",
        [_HAD + "person:Lena Osk(resolved)"],
    ),
    (
        "not brought up",
        "CNN's sources include a clerk. {t|It burned}, {s|the judge} {c|said}.",
        ["Harbour Times <said< person:the judge"],
    ),
    (
        "read on in the present",
        "CNN aired a tape. On it {s1|Lena Osk} {c1|asks} {t1|when}. "
        "{s|A second voice} {c|answers} {t|at noon}.",
        [_HAD + "anonymous:a second voice*1"],
    ),
    (
        "told the report's outlet in between",
        _TOLD + "{s2|She} {c2|told} {r2|the Times} {t2|that it stood}. {s|She} {c|said} {t|so}.",
        ["Harbour Times <said< person:Lena Osk(resolved)"],
    ),
    (
        "told the people of the outlet",
        "CNN was there. {s|A guard} {c|told} {r|its reporters} {t|that it burned}.",
        ["Harbour Times <cited< outlet:CNN <told< anonymous:a guard*1"],
    ),
    (
        "another outlet named since",
        "CNN interviewed a clerk. Haaretz was there. {t|It burned}, {s|the clerk} {c|said}.",
        ["Harbour Times <said< person:the clerk"],
    ),
    (
        "told it, where the text only names it",
        "CNN went to the mill. {s|A guard} {c|told} it {t|that it burned}.",
        ["Harbour Times <published< outlet:CNN(resolved) <said< anonymous:a guard*1"],
    ),
    (
        "a witness in the report of a body",
        _REPORT + "{s|A welder} {c|is quoted in the report as saying} {t|that it leaked}.",
        [_RAIL + "quoted< anonymous:a welder*1"],
    ),
    (
        "a witness in it, marked as a source beside him",
        _REPORT + "{s|A welder} {c|is quoted} in {s|it} as saying {t|that it leaked}.",
        [_RAIL + "quoted< anonymous:a welder*1"],
    ),
    (
        "quoted by those who wrote it",
        _REPORT + "{s|A welder} {c|is quoted} by the authors {t|as calling it a sieve}.",
        [_RAIL + "quoted< anonymous:a welder*1"],
    ),
    (
        "quoted, nobody says where",
        _REPORT + "{s|A welder} {c|is recorded as saying} {t|that it leaked}.",
        [_BY_RAIL + "said< anonymous:a welder*1"],
    ),
    (
        "quoted, where another has spoken since",
        _REPORT
        + "{s2|Jane Roe} {c2|laughed} {t2|at it}. {s|A welder} {c|was quoted as saying} {t|so}.",
        ["Harbour Times <cited< unstated:? <said< anonymous:a welder*1"],
    ),
    (
        "told those who asked for a study",
        _REPORT + "{s|A welder} {c|told} {r|researchers} {t|that it leaked}.",
        [_BY_RAIL + "said< anonymous:a welder*1"],
    ),
    (
        "told investigators, where nobody reports",
        "{s1|The army} {c1|said} {t1|so}. {s|A welder} {c|told} {r|investigators} {t|no}.",
        ["Harbour Times <said< anonymous:a welder*1"],
    ),
    (
        "told who said something in a report",
        "{s1|The ombudsman} {c1|said} in a report {t1|that it leaked}. {s|A nurse} {c|told} "
        "{r|the ombudsman} {t|so}.",
        ["Harbour Times <said< person:the ombudsman(carried) <said< anonymous:a nurse*1"],
    ),
    (
        "told who only said something",
        "{s1|The ombudsman} {c1|said} {t1|that it leaked}. {s|A nurse} {c|told} "
        "{r|the ombudsman} {t|so}.",
        ["Harbour Times <said< anonymous:a nurse*1"],
    ),
    (
        "in a memo that somebody wrote",
        "{s1|A memo} {c1|calls} {t1|it unsafe}. In it {s|an unnamed clerk} {c|complains} {t|so}.",
        ["Harbour Times <cited< document:a memo(carried) <said< anonymous:an unnamed clerk*1"],
    ),
    (
        "in a letter, by who may have written it",
        "{s1|A letter} {c1|calls} {t1|it unsafe}. In it {s|Jane Roe} {c|complains} {t|of rust}.",
        ["Harbour Times <said< person:Jane Roe"],
    ),
]


@pytest.mark.parametrize(("shows", "passage", "expected"), CASES, ids=[c[0] for c in CASES])
def test_carried(shows: str, passage: str, expected: list[str]) -> None:
    assert chains_of(passage, "Harbour Times")[-1] == expected


def test_an_unknown_outlet_may_be_the_one_that_is_named() -> None:
    passage = _TOLD + "{t|It burned}, {s|Osk} {c|said}."
    assert "CNN(carried)" in chains_of(passage, "Harbour Times")[-1][0]
    assert "CNN" not in chains_of(passage, None)[-1][0]
