"""Through whom a source speaks whose own clause names no outlet."""

from __future__ import annotations

import pytest

from tests.reading.attributed import chains_of

_TOLD = "{s1|Two officials} {c1|told} {r1|CNN} {t1|that it fell}. "
_CNN = "Harbour Times <cited< outlet:CNN(carried) <"
_HAD = "Harbour Times <published< outlet:CNN(carried) <"
_SAID = "Harbour Times <cited< outlet:CNN(resolved) <said< "

# (what is shown, passage, the chains of its last attribution)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "one of those just cited",
        _TOLD + "{s|One of them} {c|said} {t|it burned}.",
        [_SAID + "anonymous:one of the two officials*1(resolved)"],
    ),
    (
        "a paper first reported by an outlet",
        "In a letter first reported by CNN, {s|a guard} {c|said} {t|it fell}.",
        ["Harbour Times <cited< outlet:CNN <published< anonymous:a guard*1"],
    ),
    (
        "what an outlet first reported, confirmed",
        "{s|The guard} {c|confirmed} {t|the fall}, first reported by CNN.",
        ["Harbour Times <published< person:the guard"],
    ),
    (
        "an agency by its name, which no table knows",
        "In a statement carried by the TASK agency, {s|the army} {c|said} {t|it fell}.",
        ["Harbour Times <cited< outlet:TASK <published< state-body:the army"],
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
        "who was only told of speaks elsewhere, far from the outlet that told of him",
        "{s1|The clerk} {c1|told} CNN {t1|{s2|the dyke master} {c2|had seen} {t2|the leak}}.\n"
        "It rained.\nIt froze.\n{s|The dyke master} {c|denied} {t|it}.",
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
    (
        "one of those whom an outlet met",
        "CNN spoke to nine clerks. {t|It burned}, {s|one} {c|recalled}.",
        [_HAD + "said< anonymous:one of the nine clerks*1(resolved)"],
    ),
    (
        "in a transcript that an outlet published",
        "CNN has published a transcript. In it, {s|Lena Osk} {c|says} {t|it burned}.",
        [_HAD + "said< person:Lena Osk"],
    ),
    (
        "who speaks outside of the document",
        "CNN has published a transcript. {s|Lena Osk} {c|said} {t|it burned}.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "quoted in an account",
        "CNN's account is long. {s|A guard} {c|was quoted as saying} {t|it burned}.",
        [_HAD + "said< anonymous:a guard*1"],
    ),
    (
        "in a document that an outlet had",
        "{t1|It fell}, {c1|according to} {s1|papers seen by CNN}. The papers include a minute in "
        "which {s|a guard} {c|says} {t|it burned}.",
        ["Harbour Times <cited< outlet:CNN(resolved) <said< anonymous:a guard*1"],
    ),
    (
        "in a document that is somebody's",
        "{t1|It fell}, {c1|according to} {s1|a report by the ministry}. The report, which runs "
        "to ten pages, includes a letter in which {s|a guard} {c|says} {t|it burned}.",
        ["Harbour Times <quoted< state-body:the ministry(resolved) <said< anonymous:a guard*1"],
    ),
    (
        "told who wrote the report",
        "{t1|It fell}, {c1|says} {s1|a report by the Sanctions Team}. "
        "{s|One clerk} {c|told} {r|the team} {t|it burned}.",
        ["Harbour Times <said< organization:Sanctions Team(carried) <said< anonymous:one clerk*1"],
    ),
    (
        "told whoever only spoke",
        "{s1|Police} {c1|said} {t1|it fell}. {s|A clerk} {c|told} {r|the police} {t|it burned}.",
        ["Harbour Times <said< anonymous:a clerk*1"],
    ),
    (
        "told others than who wrote the report",
        "{t1|It fell}, {c1|says} {s1|a report by the Sanctions Team}. "
        "{s|One clerk} {c|told} {r|the police} {t|it burned}.",
        ["Harbour Times <said< anonymous:one clerk*1"],
    ),
    (
        "one of them, by name",
        "{s1|His lawyers} {c1|told} {r1|CNN} {t1|that it fell}. "
        "{s|One of them, Lena Osk,} {c|added} {t|that it burned}.",
        [_CNN + "said< person:Lena Osk"],
    ),
    (
        "told an outlet in between",
        "{s1|A source} {c1|denied} {t1|it}. {s2|The source} {c2|told} {r2|CNN} {t2|that it fell}. "
        "{s|The source} {c|said} {t|it burned}.",
        [_SAID + "anonymous:a source*1(resolved)"],
    ),
    (
        "acts and does not speak on",
        "{s1|Lena Osk} {c1|told} {r1|CNN} {t1|that it fell}. {s|She} {c|threatened} {t|to sue}.",
        ["Harbour Times <said< person:Lena Osk(resolved)"],
    ),
    (
        "another outlet of the same sentence",
        "{s1|CNN} {c1|said} {t1|it fell}; {s|Haaretz}, citing {s|two guards}, {c|said} {t|it lay}.",
        ["Harbour Times <published< outlet:Haaretz <cited< anonymous:two guards*2"],
    ),
    (
        "and another outlet said",
        "{s|CNN} {c|said} {t|it fell}, and Haaretz said it burned.",
        ["Harbour Times <published< outlet:CNN"],
    ),
    (
        "after an outlet reported another thing",
        "{s|Lena Osk} {c|said} {t|it fell}, after CNN reported over the weekend that men had died.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "beside an outlet that would not say",
        "{s1|CNN} {c1|declined} {t1|to comment}, but {s|an insider} {c|said} {t|it fell}.",
        ["Harbour Times <said< anonymous:an insider*1"],
    ),
    (
        "beside an outlet that did not answer",
        "{s1|CNN} {c1|did not respond} {t1|to it}, but {s|an insider} {c|said} {t|it fell}.",
        ["Harbour Times <said< anonymous:an insider*1"],
    ),
    (
        "would not comment to an outlet",
        "{s|Lena Osk} {c|declined} {t|to comment to CNN}.",
        ["Harbour Times <cited< outlet:CNN <told< person:Lena Osk"],
    ),
    (
        "what it gave as its source",
        "{s|CNN} {c|said} {t|it fell}. The network gave as its source {s|two guards}.",
        ["Harbour Times <published< outlet:CNN <cited< anonymous:two guards*2"],
    ),
]


@pytest.mark.parametrize(("shows", "passage", "expected"), CASES, ids=[c[0] for c in CASES])
def test_through(shows: str, passage: str, expected: list[str]) -> None:
    assert chains_of(passage, "Harbour Times")[-1] == expected


def test_a_document_is_known_through_who_first_reported_it() -> None:
    (chain,) = chains_of(
        "{s|The memo, drafted by the grain ministry and first reported by CNN,} {c|warned} {t|so}."
    )[-1]
    assert "outlet:CNN <" in chain


BESIDE = [
    "{t|The plan}, first reported by CNN, {c|was confirmed} by {s|a third official}.",
    "{s1|An aide who spoke to CNN} {c1|denied} {t1|that}; {s|the army} {c|blamed} {t|Kesh}.",
]


@pytest.mark.parametrize("passage", BESIDE)
def test_an_outlet_that_only_stands_beside_a_source_is_no_way_to_it(passage: str) -> None:
    (chain,) = chains_of(passage, "Harbour Times")[-1]
    assert "CNN" not in chain
