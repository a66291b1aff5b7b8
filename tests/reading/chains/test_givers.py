"""Hops for whoever hands over or makes public what somebody else has written or said."""

from __future__ import annotations

import pytest

from tests.reading.attributed import chains_of

_PUBLISHED = "Harbour Times <published< "

# (what is shown, passage, the chains of its last attribution)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "excerpts that another has released",
        "{t|It burned}, {c|according to} {s|excerpts of her talk released by the White House}.",
        ["Harbour Times <published< state-body:White House <cited< document:excerpts of her talk"],
    ),
    (
        "quoted in a report",
        "The panel's report is out. {s|A guard} {c|is quoted in the report as saying} {t|it fell}.",
        ["Harbour Times <cited< organization:the panel(resolved) <quoted< anonymous:a guard*1"],
    ),
    (
        "quoted on",
        "{s1|A guard} {c1|is quoted in the indictment as saying} {t1|it fell}. {s|A cook} {c|is "
        "quoted as saying} {t|it burned}.",
        ["Harbour Times <cited< document:the indictment(carried) <said< anonymous:a cook*1"],
    ),
    (
        "quoted by a body",
        "{s|A guard} {c|was quoted by the ministry as saying} {t|it fell}.",
        ["Harbour Times <said< state-body:the ministry <quoted< anonymous:a guard*1"],
    ),
    (
        "reproduced on a page of a report",
        "{s1|The indictment} {c1|said} {t1|so}. {s|Lena Osk} {c|wrote} {t|it fell} in a message "
        "reproduced on page 88 of the indictment.",
        ["Harbour Times <quoted< document:the indictment(resolved) <said< person:Lena Osk"],
    ),
    (
        "handed over by, to another",
        "{t|It burned}, {c|according to} {s|records handed to the Harbour Times by a clerk}.",
        [
            _PUBLISHED + "anonymous:a clerk*1 <cited< "
            "document:records handed to the Harbour Times by a clerk"
        ],
    ),
    (
        "which another has handed over",
        "{s|A note, which a clerk has handed to the Harbour Times,} {c|shows} {t|it burned}.",
        ["Harbour Times <told< anonymous:a clerk*1 <cited< document:a note"],
    ),
    (
        "speaks in what was handed over",
        "A note, which a clerk has handed to the Harbour Times, is long. In it {s|Lena Osk} "
        "{c|warns} {t|that it burned}.",
        [_PUBLISHED + "anonymous:a clerk*1(carried) <said< person:Lena Osk"],
    ),
    (
        "wrote what was handed over",
        "A cache of emails, shared with the Harbour Times by a clerk, is long. {t|“It burned,”} "
        "{s|Lena Osk} {c|wrote} to colleagues.",
        [_PUBLISHED + "anonymous:a clerk*1(carried) <said< person:Lena Osk"],
    ),
    (
        "wrote elsewhere",
        "A cache of emails, shared with the Harbour Times by a clerk, is long. {t|“It burned,”} "
        "{s|Lena Osk} {c|wrote} on Facebook.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "in messages that a body reproduces",
        "In its papers, the ministry reproduces messages in which {s|a clerk} {c|warns} "
        "{t|that it burned}.",
        [_PUBLISHED + "state-body:the ministry(carried) <said< anonymous:a clerk*1"],
    ),
    (
        "published by two outlets",
        "{s|A video, published by CNN and then by Le Monde,} {c|shows} {t|it burned}.",
        ["Harbour Times <cited< outlet:CNN <published< document:a video"],
    ),
    (
        "handed over by, in the words of the source",
        "{t|It burned}, {c|according to} {s|records provided by activists}.",
        [_PUBLISHED + "group:activists <cited< document:records"],
    ),
    (
        "obtained from, in a sentence before",
        "We obtained the records from a clerk. {s|The records} {c|show} {t|it burned}.",
        [_PUBLISHED + "anonymous:a clerk*1 <cited< document:the records"],
    ),
    (
        "given to another",
        "A clerk gave CNN the records. {s|The records} {c|show} {t|it burned}.",
        [_PUBLISHED + "outlet:CNN(carried) <cited< document:the records"],
    ),
    (
        "speaks in what somebody released",
        "The front has released a video in which {s|a captive} {c|says} {t|it burned}.",
        [_PUBLISHED + "group:the front(carried) <said< anonymous:a captive*1"],
    ),
    (
        "speaks in it in the next sentence",
        "The front has released a video. In it {s|a captive} {c|says} {t|it burned}.",
        [_PUBLISHED + "group:the front(carried) <said< anonymous:a captive*1"],
    ),
    (
        "heard in a call that somebody put out, before others are",
        "The army on Feb. 9 published an intercepted call. {t2|“{s3|They} {c3|told} us "
        "{t3|of it},”} {s2|a man} {c2|is heard saying} in the two-minute recording. {s|A woman} "
        "{c|asks} {t|why}.",
        [_PUBLISHED + "state-body:the army(carried) <said< anonymous:a woman*1"],
    ),
    (
        "who publishes a transcript",
        "{t1|{s|Jane Roe} {c|told} the court {t|it burned}}, {c1|according to} {s1|a transcript "
        "published by the union}.",
        [
            _PUBLISHED
            + "organization:the union <cited< document:a transcript <said< person:Jane Roe"
        ],
    ),
    (
        "and reads on in it",
        "{t1|{s2|Jane Roe} {c2|told} the court {t2|it burned}}, {c1|according to} {s1|a "
        "transcript}. {t|“I wept,”} {s|she} {c|said}.",
        ["Harbour Times <cited< document:a transcript(resolved) <said< person:Jane Roe(resolved)"],
    ),
    (
        "told of by somebody, and speaking now",
        "{t1|{s2|Jane Roe} {c2|told} the court {t2|it burned}}, {c1|according to} {s1|Tom Osk}. "
        "{t|“I wept,”} {s|she} {c|said}.",
        ["Harbour Times <said< person:Jane Roe(resolved)"],
    ),
    (
        "in a message that a document quotes",
        "{t|No}, {s|Jane Roe} {c|wrote} in an email quoted in the indictment.",
        [
            _PUBLISHED.replace("published", "quoted")
            + "document:the indictment <said< person:Jane Roe"
        ],
    ),
    (
        "speaks elsewhere",
        "The front has released a video. {s|A captive} {c|said} {t|it burned}.",
        ["Harbour Times <said< anonymous:a captive*1"],
    ),
    (
        "whoever made the document that quotes",
        "{s1|Prosecutors} {c1|filed a complaint saying} {t1|it fell}. {s2|The complaint} "
        "{c2|quotes} {t2|messages between two men}. In one, {s|a clerk} {c|says} {t|it burned}.",
        [_PUBLISHED + "state-body:prosecutors(carried) <said< anonymous:a clerk*1"],
    ),
]


@pytest.mark.parametrize(("shows", "passage", "expected"), CASES, ids=[c[0] for c in CASES])
def test_givers(shows: str, passage: str, expected: list[str]) -> None:
    assert chains_of(passage, "Harbour Times")[-1] == expected
