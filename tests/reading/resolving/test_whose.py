"""Descriptions under the full name of whose or of what they are."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s1|Dominic Farr} {c1|said} {t1|no}. {s|Farr's solicitors} {c|agreed} {t|so}.",
     "Dominic Farr's solicitors", "group"),
    ("President Luis Osk is well. {s|The president's son} {c|joked} {t|so}.", "Luis Osk's son",
     "person"),
    ("Vice-president Luis Osk is well. {s|The president's son} {c|joked} {t|so}.",
     "the president's son", "person"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|A person close to the company} {c|wept} {t|so}.",
     "a person close to Orlo Maritime", "anonymous"),
    ("{s1|The Orle Bank Council} {c1|said} {t1|no}. {s|A clerk at the council} {c|wept} {t|so}.",
     "a clerk at the Orle Bank Council", "anonymous"),
    # a chain of those who supply each other is no firm
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Everybody in the chain} {c|said} {t|so}.",
     "everybody in the chain", "group"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Everybody in the company} {c|said} {t|so}.",
     "everybody in Orlo Maritime", "group"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|A clerk at the harbour} {c|wept} {t|so}.",
     "a clerk at the harbour", "anonymous"),
    ("{s1|Velm Media} {c1|said} {t1|no}. It was paid by a bank in Orle, {s|the bank's lawyer} "
     "{c|said} {t|so}.", "the bank's lawyer", "person"),
    ("{s1|Velm Media} {c1|said} {t1|no}. It paid, {s|the company's lawyer} {c|said} {t|so}.",
     "Velm Media's lawyer", "person"),
    ("Files name Tom Osk and Osk's driver. {s|The driver} {c|said} {t|no}.",
     "Tom Osk's driver", "person"),
    ("We left Orlo Maritime and two of its former clerks. {s|One of the clerks} {c|wept} "
     "{t|so}.", "one of the two former clerks of Orlo Maritime", "anonymous"),
    ("{s1|Two aides} {c1|told} {r1|CNN} {t1|no}. {s|The network's sources} {c|wept} {t|so}.",
     "two aides", "anonymous"),
    ("{s1|The Orle coast guard} {c1|said} {t1|no}. {s|Its Swedish counterpart} {c|said} {t|so}.",
     "Orle coast guard's Swedish counterpart", "state-body"),
    ("{s1|The Orle coach} {c1|said} {t1|no}. {s|His Swedish counterpart} {c|said} {t|so}.",
     "Orle coach's Swedish counterpart", "person"),
    ("The airline Lumo Velm flies. {s|Lumo's pilots} {c|agreed} {t|so}.",
     "Lumo Velm's pilots", "group"),
    ("Ms Ada Osk left. {s|A lawyer for Osk} {c|agreed} {t|so}.", "a lawyer for Ada Osk",
     "anonymous"),
    ("Orval's owner left. {s|Orval's owner} {c|agreed} {t|so}.", "Orval's owner", "anonymous"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Ms Roe's sister} {c|agreed} {t|so}.",
     "Jane Roe's sister", "person"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Ms Roe's office} {c|agreed} {t|so}.",
     "Jane Roe's office", "state-body"),
    ("The mayor, Jane Roe, left. {s|A friend of the mayor} {c|said} {t|so}.",
     "a friend of Jane Roe", "anonymous"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|A company executive} {c|wept} {t|so}.",
     "an executive of Orlo Maritime", "anonymous"),
    ("The board will explain it, {s|two members} {c|said}{t|.}", "two members of the board",
     "anonymous"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Two of its five lenders} {c|wept} {t|so}.",
     "two of Orlo Maritime's five lenders", "organization"),
    ("It rained, {s|two members} {c|said}{t|.}", "two members", "anonymous"),
    ("It is in at least four online groups. {s|One member} {c|said} {t|so}.",
     "one member of the online groups", "anonymous"),
    ("The five-member panel met. {s|A panel member} {c|said} {t|so}.", "a panel member",
     "anonymous"),
    ("The Orle Board met. {s|A board member} {c|said} {t|so}.", "a member of the Orle Board",
     "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-40:] for c in CASES])
def test_named_by_whose_they_are(passage: str, name: str, kind: str) -> None:
    terminal = built(passage, "World Ledger")[-1].chains[0].terminal
    assert (terminal.name, terminal.kind.value) == (name, kind)


def test_a_relative_pronoun_takes_up_the_source_before_it() -> None:
    last = built(
        "{s1|Two aides} {c1|said} {t1|no}. {s2|The other}, {s|who} {c|asked} {t|not to be named}, "
        "{c2|said} {t2|yes}.",
        "World Ledger",
    )
    names = {one.chains[0].terminal.name for one in last[1:]}
    assert names == {"other of the two aides"}
