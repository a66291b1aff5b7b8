"""Who stands between the report and a source: relays by the words around an attribution."""

from __future__ import annotations

import pytest

from headwater.reading.chains.frames import find_reteller
from tests.growth import growth
from tests.reading.attributed import attributed, chains_of

# (what is shown, outlet of the report, passage, the chains of its last attribution)
CASES: list[tuple[str, str | None, str, list[str]]] = [
    (
        "told an outlet after the noun for it",
        "Harbour Times",
        "{s|Lena Osk} {c|told} the daily Havnen {t|that the port was shut}.",
        ["Harbour Times <cited< outlet:Havnen <told< person:Lena Osk"],
    ),
    (
        "told a station without a name",
        "Harbour Times",
        "{t|The port was shut}, {s|Lena Osk} {c|told} a local radio station.",
        ["Harbour Times <cited< outlet:a local radio station <told< person:Lena Osk"],
    ),
    (
        "told the state's radio",
        "Harbour Times",
        "{t|The port was shut}, {s|Lena Osk} {c|told} state television.",
        ["Harbour Times <cited< outlet:state television <told< person:Lena Osk"],
    ),
    (
        "told a station by its name",
        "Harbour Times",
        "{s|Lena Osk} {c|told} Radio Skerry {t|that the port was shut}.",
        ["Harbour Times <cited< outlet:Radio Skerry <told< person:Lena Osk"],
    ),
    (
        "told the publisher by its initials",
        "Coral Press Agency",
        "{s|Lena Osk} {c|told} CPA {t|that the port was shut}.",
        ["Coral Press Agency <told< person:Lena Osk"],
    ),
    (
        "a document seen by an outlet after two words and a noun",
        "Harbour Times",
        "{t|The port shut}, {c|according to} {s|papers seen by the muckraking website Keel}.",
        ["Harbour Times <cited< outlet:Keel <seen< document:papers"],
    ),
    (
        "an interview with an outlet in no table",
        "Harbour Times",
        "{s|Lena Osk} {c|ruled out} {t|a closure} in an interview with the Nordhavn Bote.",
        ["Harbour Times <cited< outlet:Nordhavn Bote <told< person:Lena Osk"],
    ),
    (
        "quoted within the cue",
        "Harbour Times",
        "{s|Lena Osk} {c|was quoted by the daily Havnen as saying} {t|the port was shut}.",
        ["Harbour Times <cited< outlet:Havnen <quoted< person:Lena Osk"],
    ),
    (
        "quoted by nobody that is named",
        "Harbour Times",
        "{s|Lena Osk} {c|is quoted as saying} {t|the port was shut}.",
        ["Harbour Times <cited< unstated:? <said< person:Lena Osk"],
    ),
    (
        "quoted by the outlet just spoken of",
        "Harbour Times",
        (
            "{s1|Jo Reed} {c1|told} {r1|CNN} {t1|the port was shut}, and {s|Lena Osk} {c|is quoted "
            "as calling} {t|it a farce}."
        ),
        ["Harbour Times <cited< outlet:CNN(resolved) <said< person:Lena Osk"],
    ),
    (
        "who carries what another was told stands further out",
        "Harbour Times",
        (
            "{t|Two planes landed}, {s|herders} {c|told} a stringer for AFP, whose dispatch was "
            "carried by France 24."
        ),
        [
            "Harbour Times <cited< outlet:France 24 <cited< outlet:Agence France-Presse "
            "<published< group:herders"
        ],
    ),
    (
        "on the strength of",
        "Harbour Times",
        'By night {s|CNN} {c|reported}, on the strength of {s|"two diplomats"}, {t|that one died}.',
        ["Harbour Times <published< outlet:CNN <cited< anonymous:two diplomats*2"],
    ),
    (
        "a report based on",
        "Harbour Times",
        "{t|The king is ill}, {s|CNN} {c|said}, in a report based on {s|two diplomats}.",
        ["Harbour Times <published< outlet:CNN <cited< anonymous:two diplomats*2"],
    ),
    (
        "who cites is the outer speaker and no hop twice",
        "Harbour Times",
        "On 5 June {s1|CNN} {c1|cited} {t1|{s|two diplomats} {c|as reporting} {t|a fire}}.",
        ["Harbour Times <published< outlet:CNN <cited< anonymous:two diplomats*2"],
    ),
    (
        "an outlet that holds the document",
        "Harbour Times",
        "CNN had obtained an internal email in which {s|an engineer} {c|wrote} {t|that it leaks}.",
        ["Harbour Times <published< outlet:CNN <said< anonymous:an engineer*1"],
    ),
    (
        "a document taken up comes by the same relay",
        "Harbour Times",
        (
            "{t1|The pier is cracked}, {c1|according to} {s1|a memo seen by the BBC}.\n"
            "{s|The memo, written in March,} {c|warned} {t|that it may fall}."
        ),
        ["Harbour Times <cited< outlet:BBC(resolved) <cited< document:the memo"],
    ),
    (
        "a document handed to some and seen by others has no giver",
        "Harbour Times",
        "{t|It spreads}, {c|according to} {s|a note circulated to ministries and seen by CNN}.",
        ["Harbour Times <cited< outlet:CNN <seen< document:a note circulated to ministries"],
    ),
    (
        "quoted as saying by",
        "Harbour Times",
        "{t|The port was shut}, {s|Lena Osk} {c|was quoted as saying} by the news agency Interfax.",
        ["Harbour Times <cited< outlet:Interfax <quoted< person:Lena Osk"],
    ),
    (
        "said, according to an outlet",
        "Harbour Times",
        "{t|The port was shut}, {s|Lena Osk} {c|said}, according to Interfax.",
        ["Harbour Times <published< outlet:Interfax <said< person:Lena Osk"],
    ),
    (
        "said, an outlet reported",
        "Harbour Times",
        "{s|Lena Osk} {c|said} {t|the port was shut}, the Tasnim news agency reported.",
        ["Harbour Times <published< outlet:Tasnim News Agency <said< person:Lena Osk"],
    ),
    (
        "said, according to what is no outlet",
        "Harbour Times",
        "{t|The port was shut}, {s|Lena Osk} {c|said}, according to custom.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "a figure attributed to",
        "Harbour Times",
        "{c|According to} {s|AFP}, {t|60 people died}, a figure it attributed to a nurse.",
        ["Harbour Times <published< outlet:Agence France-Presse <cited< anonymous:a nurse*1"],
    ),
    (
        "a deed attributed to",
        "Harbour Times",
        "{c|According to} {s|AFP}, {t|60 people died}, attributing the attack to a nurse.",
        ["Harbour Times <cited< outlet:Agence France-Presse"],
    ),
    (
        "which spoke to",
        "Harbour Times",
        "{s|CNN}, which spoke to two diplomats, {c|reported} {t|that the port was shut}.",
        ["Harbour Times <published< outlet:CNN <cited< anonymous:two diplomats*2"],
    ),
    (
        "with reference to",
        "Harbour Times",
        "{s|CNN} {c|reported} {t|that the port was shut}, with reference to a dock worker.",
        ["Harbour Times <published< outlet:CNN <cited< anonymous:a dock worker*1"],
    ),
    (
        "expected to announce: somebody expects it",
        "Harbour Times",
        "{t1|{s|The Torvan Shipping Company} {c1|is expected} {c|to announce} {t|a split}}.",
        ["Harbour Times <cited< unstated:? <said< organization:Torvan Shipping Company"],
    ),
    (
        "one person by description and pronoun",
        "Harbour Times",
        "{s|Lena Osk} crossed in May and lives in Brenna, where {s|she} {c|hopes} {t|to rest}.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "he told me he loved me",
        "Harbour Times",
        "{s1|Anna Reed} {c1|said} {t1|{s2|he} {c2|told} me {t2|{s|he} {c|loved} {t|me}}}.",
        ["Harbour Times <said< person:Anna Reed <told< person:he"],
    ),
]


@pytest.mark.parametrize(
    ("shows", "outlet", "passage", "expected"), CASES, ids=[c[0] for c in CASES]
)
def test_relays(shows: str, outlet: str | None, passage: str, expected: list[str]) -> None:
    _, attributions = attributed(passage, outlet)
    last = max(range(len(attributions)), key=lambda i: (attributions[i].outer is not None, i))
    assert chains_of(passage, outlet)[last] == expected


@pytest.mark.parametrize("run", [" ", "\u00a0", ", ", "\u201d"])
def test_runs_of_blanks_take_time_in_proportion(run: str) -> None:
    def look(times: int) -> None:
        words = run * times + "; the road is open."
        for _ in range(20):
            find_reteller(words, 0, len(words))

    assert growth(look, 4_000) < 3
