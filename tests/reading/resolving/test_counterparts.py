"""Who "his client" or "her husband" is, by the other end of the relation."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.counterparts import counterpart, has_counterpart, is_other_end
from headwater.records import cut
from tests.reading.attributed import built

# (text, the words for the speaker, noun, the words for whom it is)
CASES = [
    ("Osk's attorney, Wade Roe, spoke.", "Wade Roe", "client", "Osk"),
    ("Wade Roe, a lawyer for Ann Osk, spoke.", "Wade Roe", "client", "Ann Osk"),
    ("Wade Roe, who represents Ann Osk, spoke.", "Wade Roe", "client", "Ann Osk"),
    ("Wade Roe, a lawyer for the singer Ann Osk, spoke.", "Wade Roe", "client", "Ann Osk"),
    ("One of his former employees spoke.", "One of his former employees", "boss", "his"),
    ("Wade Roe, a spokesman for the mayor, spoke.", "Wade Roe", "boss", "the mayor"),
    ("His adviser, Wade Roe, spoke.", "Wade Roe", "principal", "His"),
    ("The mayor's wife, Ann Roe, spoke.", "Ann Roe", "husband", "The mayor"),
    ("Ben Osk's mother spoke.", "Ben Osk's mother", "son", "Ben Osk"),
    ("Osk's attorney, Wade Roe, spoke.", "Wade Roe", "boss", None),
    ("Osk's attorney wept. Wade Roe spoke.", "Wade Roe", "client", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "noun", "who"), CASES, ids=[c[0] for c in CASES])
def test_the_words_for_the_other_end(text: str, words: str, noun: str, who: str | None) -> None:
    start = text.index(words)
    found = counterpart(text, noun, [cut(text, start, start + len(words))])
    assert (found.quote if found is not None else None) == who


def test_only_relations_of_two_ends_have_one() -> None:
    assert has_counterpart("clients")
    assert not has_counterpart("friend")
    text = "A lawyer for the singer Ann Osk spoke."
    assert is_other_end(text, "client", cut(text, 24, 31))
    assert not is_other_end(text, "wife", cut(text, 24, 31))


# (passage, the name of the last terminal)
READ = [
    ("Ann Osk wept. {s1|Her lawyer, Wade Roe,} {c1|said} {t1|{s|his client} {c|denied} {t|it}}.",
     "Ann Osk"),
    ("{s1|A lawyer for Ann Osk} {c1|said} {t1|{s|his client} {c|denied} {t|it}}.", "Ann Osk"),
    ("{s1|Wade Roe, Ann Osk's lawyer,} {c1|spoke} {t1|so}. {t2|“{s|My client} {c|denied} {t|it},”} "
     "{s2|he} {c2|said}.", "Ann Osk"),
    # the other side is brought in behind the quotation
    ("{t2|“{s|My client} {c|denied} {t|it},”} {s2|Ann Osk's lawyer, Wade Roe,} {c2|said}.",
     "Ann Osk"),
    ("Ewan Osk wept. {s1|A lawyer for Osk} {c1|said} {t1|{s|his client} {c|denied} {t|it}}.",
     "Ewan Osk"),
    # whoever works for a firm has somebody there over him
    ("{s1|Wade Roe, a spokesman for Kelda Water,} {c1|said} {t1|{s|his boss} {c|knew} {t|it}}.",
     "Wade Roe's boss"),
    ("{s1|Wade Roe} {c1|spoke} {t1|so}. {t2|“{s|My client} {c|denied} {t|it},”} {s2|he} {c2|said}.",
     "Wade Roe's client"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), READ, ids=[c[0][:60] for c in READ])
def test_read_in_a_report(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
