"""What a statement tells of its source's own access, and of documents."""

from __future__ import annotations

import pytest

from headwater.records import Access, DocumentRole
from tests.reading.attributed import built

ACCESS = [
    ("saw", "{s|A driver} {c|said} {t|he saw two men leave}.", Access.SAW, "he saw"),
    (
        "we saw, quoted",
        "{t|“We saw the roof come down,”} {s|a neighbour} {c|said}.",
        Access.SAW,
        "We saw",
    ),
    ("witnesses", "{s|Witnesses} {c|said} {t|the roof came down}.", Access.SAW, "Witnesses"),
    (
        "what happened to them",
        "{s|Recruits} {c|said} {t|they were beaten}.",
        Access.DID,
        "they were beaten",
    ),
    (
        "claim to have",
        "{s|Recruits} {c|claim} {t|to have been beaten}.",
        Access.DID,
        "to have been beaten",
    ),
    (
        "own forces",
        "{s|The army} {c|said} {t|its forces had struck a depot}.",
        Access.PARTY,
        "its forces",
    ),
    (
        "a group on itself",
        "{s|The Houthis} {c|said} {t|they had struck a tanker}.",
        Access.PARTY,
        "they had struck",
    ),
    (
        "measured",
        "{s|The institute} {c|said} {t|it recorded 41 tremors}.",
        Access.MEASURED,
        "it recorded",
    ),
    (
        "documents seen",
        "{s|Contracts seen by the FT} {c|name} {t|the firm}.",
        Access.HOLDS,
        "seen by",
    ),
    (
        "correspondent",
        "{s|A CNN correspondent} at the scene {c|said} {t|the fire was out}.",
        Access.WAS_THERE,
        "at the scene",
    ),
    (
        "correspondent who observed it",
        "{s|A CNN correspondent} {c|observed} {t|the fire go out}.",
        Access.WAS_THERE,
        "observed",
    ),
    (
        "correspondent who remarks",
        "{s|A CNN correspondent} {c|observed} that {t|fires are costly}.",
        None,
        None,
    ),
    (
        "far behind the source",
        "{s|Ida Lund}, who has a shop there, ran to the window and {c|saw} {t|the roof come down}.",
        Access.SAW,
        "saw",
    ),
    (
        "reported hearing",
        "{s|Clerks} who came to the quay {c|reported} {t|hearing a dozen bangs}.",
        Access.SAW,
        "reported hearing",
    ),
    (
        "later in the words",
        "{t|“It was loud. I saw the roof come down,”} {s|a neighbour} {c|said}.",
        Access.SAW,
        "I saw",
    ),
    ("heard that", "{s|A driver} {c|said} {t|he heard that two men left}.", None, None),
    ("heard that, as a cue", "{s|A driver} {c|heard} {t|that two men left}.", None, None),
    ("saw on the news", "{t|“It fell. I saw it on the news,”} {s|a clerk} {c|said}.", None, None),
    ("only believes", "{s|A driver} {c|said} {t|he believed the men had left}.", None, None),
    ("only hopes", "{s|The army} {c|said} {t|it hoped to return}.", None, None),
    ("someone else", "{s|A driver} {c|said} {t|two men had left}.", None, None),
    ("others saw", "{s|A minister} {c|said} {t|they saw two men leave}.", None, None),
]


@pytest.mark.parametrize(
    ("style", "passage", "access", "words"), ACCESS, ids=[c[0] for c in ACCESS]
)
def test_access(style: str, passage: str, access: Access | None, words: str | None) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert chain.access is access
    assert (chain.access_span.quote if chain.access_span else None) == words


def test_they_are_the_several_who_say_it() -> None:
    chains = built("{s|Ida Lund} and {s|Otto Osk} {c|say} {t|they were in the mill when it fell}.")
    assert [chain.access for chain in chains[-1].chains] == [Access.DID, Access.DID]


DOCUMENTS = [
    (
        "itself",
        "{s|The indictment} {c|says} {t|he wired money}.",
        DocumentRole.ITSELF,
        "The indictment",
    ),
    (
        "author, in a memo",
        "{s|General Brandt Holm} {c|warned} in a secret memo {t|that men would die}.",
        DocumentRole.AUTHOR,
        "a secret memo",
    ),
    (
        "author of a statement",
        "{s|A statement from the ministry} {c|said} {t|men had died}.",
        DocumentRole.AUTHOR,
        "statement",
    ),
    (
        "describer",
        "{s1|General Brandt Holm} {c1|warned} in a secret memo {t1|that men would die}.\n"
        "{s|An official} {c|said} {t|the tone of the memo was harsh}.",
        DocumentRole.DESCRIBER,
        "the memo",
    ),
    (
        "describer of a letter",
        "{s1|General Brandt Holm} {c1|warned} in a secret memo {t1|that men would die}.\n"
        "{s|An official} {c|said} {t|his letter was meant as a shock}.",
        DocumentRole.DESCRIBER,
        "his letter",
    ),
    ("none", "{s|An official} {c|said} {t|the tone was harsh}.", None, None),
    (
        "a memo nobody wrote here",
        "{s|An official} {c|said} {t|the tone of the memo was harsh}.",
        None,
        None,
    ),
]


@pytest.mark.parametrize(
    ("style", "passage", "role", "words"), DOCUMENTS, ids=[c[0] for c in DOCUMENTS]
)
def test_document(style: str, passage: str, role: DocumentRole | None, words: str | None) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert chain.document_role is role
    assert (chain.document.quote if chain.document else None) == words


DIRECT = [
    (
        "told the publisher",
        "CNN",
        "{s|Two diplomats} {c|told} {r|CNN} {t|talks had stalled}.",
        "CNN",
    ),
    ("told us", "CNN", "{s|Two diplomats} {c|told} {r|us} {t|talks had stalled}.", "us"),
    (
        "this newspaper",
        "World Ledger",
        "{s|Ada Quill} {c|said} in an interview with this newspaper {t|that talks had stalled}.",
        "this newspaper",
    ),
    (
        "told another",
        "World Ledger",
        "{s|Two diplomats} {c|told} {r|CNN} {t|talks had stalled}.",
        None,
    ),
    (
        "told a US body",
        "World Ledger",
        "{s|Ada Quill} {c|told} {r|US Senate leaders} {t|talks had stalled}.",
        None,
    ),
]


@pytest.mark.parametrize(
    ("style", "outlet", "passage", "words"), DIRECT, ids=[c[0] for c in DIRECT]
)
def test_direct(style: str, outlet: str, passage: str, words: str | None) -> None:
    (chain,) = built(passage, outlet)[-1].chains
    assert (chain.direct.quote if chain.direct else None) == words
