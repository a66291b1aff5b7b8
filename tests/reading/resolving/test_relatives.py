"""Whom "who" and "which" follow."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("{s1|Jane Roe, an analyst at the Osk Forum,} {c1|knew} {t1|so}, as did Jane Roe, an analyst "
     "at the Osk Forum, {s|who} {c|said} {t|no}.", "Jane Roe"),
    ("{t1|It was late}, according to {s1|Jane Roe}, an analyst at the Osk Forum, {s|who} {c|said} "
     "{t|no}.", "Jane Roe"),
    ("{s1|Two aides} {c1|spoke} {t1|so}, {s2|one of them} {c2|said} {t2|no}, {s3|the other}, now a "
     "minister, {s|who} {c|said} {t|no}, {c3|said} {t3|yes}.",
     "other of the two aides"),
    ("We met Jane Roe, the mayor, and a clerk, {s|who} {c|said} {t|no}.", "a clerk"),
    ("Ada Osk, the historian who sued over it and {s|who} {c|said} {t|no}, left.", "Ada Osk"),
    ("Nurses who fled the ward, but {s|who} {c|said} {t|no}, left.", "nurses"),
    ("Funds for three candidates, {s|which} {c|said} {t|no}, were small.", None),
    ("The council met the army, {s|which} {c|said} {t|no}.", "the army"),
    ("A statement by General Tom Osk, {s|which} {c|announced} {t|it}, was read.", "Tom Osk"),
    ("They met General Tom Osk, {s|which} {c|announced} {t|it}.", None),
    # whom a body met, sued or asked, and not the body
    ("The Osk Courier approached Fia Lund, {s|who} {c|said} {t|no}.", "Fia Lund"),
    ("The council sued Ada Osk, {s|who} {c|said} {t|no}.", "Ada Osk"),
    ("The newly elected Ada Osk, {s|who} {c|said} {t|no}, left.", "Ada Osk"),
    ("It asked the police, {s|who} {c|said} {t|no}.", "the police"),
    # a place in letters is nobody
    ("The paper met aides in Velm, D.C., {s|who} {c|said} {t|no}.", None),
    # to whom a thing is put, and not the thing
    ("It put the claims to the ministry, {s|which} {c|said} {t|no}.", "the ministry"),
    ("It gave a letter to the ministry, {s|which} {c|said} {t|no}.", "a letter to the ministry"),
    ("It was a dentist in Perth, {s|who} {c|said} {t|no}.", "a dentist in Perth"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:48] for c in CASES])
def test_who_is_whom_it_follows(passage: str, name: str | None) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
