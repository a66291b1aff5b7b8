"""Whom words for documents mean: their makers."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s|A statement by the ministry} {c|said} {t|so}.", "the ministry", "state-body"),
    ("{s1|The ministry} {c1|said} {t1|no}. {s|Its report} {c|says} {t|so}.",
     "the ministry", "state-body"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Its own sales records} {c|say} {t|so}.",
     "Orlo Maritime", "organization"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {t|It closed}, {c|per} {s|its own website}.",
     "Orlo Maritime", "organization"),
    ("{s1|The ministry} {c1|has decided} {t1|it}. {s|A document posted on its website} {c|says} "
     "{t|so}.", "the ministry", "state-body"),
    ("{s1|Wanda Osk} {c1|said} {t1|no}. {s|A notebook she kept} {c|says} {t|so}.",
     "Wanda Osk", "person"),
    ("Orle College published its yearbook. {s|Its preface} {c|says} {t|so}.",
     "Orle College", "organization"),
    ("Orlo Maritime told clients {t|it would close}, {c|according to} {s|a circular}.",
     "Orlo Maritime", "organization"),
    ("{t|It lost money}, {c|according to} {s|a special audit}. The audit, by Castell & Roe, is "
     "long.", "Castell & Roe", "organization"),
    ("{s|A leaked audit} {c|says} {t|so}. Its author, a former clerk, left.",
     "a former clerk", "anonymous"),
    ("{s1|Ada Osk} {c1|said} {t1|no}. A search warrant was unsealed. {s|The document} {c|says} "
     "{t|so}.", "search warrant", "document"),
    ("{s1|Prosecutors} {c1|accuse} {t1|him}. {s|The indictment} {c|says} {t|so}.",
     "prosecutors", "state-body"),
    ("Hundreds of teachers signed a letter. The letter came. {s|Its signatories} {c|say} {t|so}.",
     "hundreds of teachers", "group"),
    ("Kestor Foods will shut. {s|An internal company memo} {c|says} {t|so}.",
     "Kestor Foods", "organization"),
    ("In a letter to the board, Jane Roe resigned. {s|The letter} {c|says} {t|so}.",
     "Jane Roe", "person"),
    ("{s|The inquiry's report} {c|says} {t|so}.", "the inquiry", "organization"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|A statement from her family} {c|says} {t|so}.",
     "Jane Roe's family", "group"),
    ("{s1|The ministry} {c1|said} {t1|no}. {t|It rained}, {c|per} {s|an answer it gave in May}.",
     "the ministry", "state-body"),
    ("Ruth Amsel died in May. {s|Her will} {c|asks} {t|for no speeches}.", "Ruth Amsel", "person"),
    ("Ruth Amsel died in May. {s|Her autopsy} {c|shows} {t|two shots}.",
     "Ruth Amsel's autopsy", "document"),
    ("{s1|Ruth Amsel} {c1|left} {t1|so}. {s|Her words} {c|contradict} {t|it}.",
     "Ruth Amsel", "person"),
    ("A clerk left. {s|Her autopsy} {c|shows} {t|two shots}.", "autopsy", "document"),
    ("Orle City Council cited a memorandum of May. {s|It} {c|lays out} {t|how it fell}.",
     "a memorandum", "document"),
    ("{s1|Jane Roe} {c1|called} {t1|it fake}. {s|The memo} {c|adds} {t|that she signed}.",
     "the memo", "document"),
    ("{s1|Investigators} {c1|found} {t1|so}. {s2|Their report} {c2|blames} {t2|nobody}. "
     "{s|It} {c|adds} {t|no}.", "investigators", "group"),
    ("The jury saw a text message sent from Oskar Lind's phone. {t|No}, {s|it} {c|reads}.",
     "Oskar Lind", "person"),
    ("The flyer that turned up has no date. {s|It} {c|tells} them {t|to go}.",
     "the flyer", "document"),
    ("It rained. {s|Its report} {c|says} {t|so}.", "report", "document"),
    ("The minutes are short. {s|They} {c|record} {t|that nobody spoke}.",
     "the minutes", "document"),
    ("The minutes are short. {s1|Two clerks} {c1|said} {t1|so}. {s|They} {c|described} {t|it}.",
     "two clerks", "anonymous"),
    ("{s1|A panel of former judges} {c1|found} {t1|that Osk Mutual's board knew}. "
     "{s|The panel's 90-page report} {c|blames} {t|greed}.",
     "a panel of former judges", "organization"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-50:] for c in CASES])
def test_made_by_whom_the_words_name(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
