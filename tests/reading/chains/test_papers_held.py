"""Who is said to hold, to have received or to know another's document."""

from __future__ import annotations

import pytest

from headwater.records import DocumentRole
from tests.reading.attributed import built

R, H, D = DocumentRole.RECIPIENT, DocumentRole.HOLDER, DocumentRole.DESCRIBER
SAID = "{s|Ada Lund} {c|said} {t|it burned}."

# (what is shown, passage, the role of its last attribution's speaker, the words of the document)
CASES: list[tuple[str, str, DocumentRole | None, str | None]] = [
    ("received", "{s|Ada Lund}, who received the memo, {c|said} {t|it burned}.", R, "the memo"),
    ("was sent", "{s|The mayor}, who was sent the memo, {c|said} {t|it burned}.", R, "the memo"),
    (
        "to whom it was sent",
        "{s|Ada Lund}, to whom Amsel sent a letter, {c|said} {t|it burned}.",
        R,
        "Amsel sent a letter",
    ),
    (
        "to whom it was addressed, behind",
        "{t|It burned}, {c|said} {s|Ada Lund}, to whom the letter was addressed.",
        R,
        "the letter",
    ),
    (
        "for whom it was meant",
        "{s|Ada Lund}, for whom Amsel's memo was meant, {c|said} {t|it burned}.",
        R,
        "Amsel's memo",
    ),
    (
        "a post behind",
        "{s|Ada Lund}, the recipient of Amsel's memo, {c|said} {t|it burned}.",
        R,
        "Amsel's memo",
    ),
    (
        "a post before",
        "The recipient of Amsel's memo, {s|Ada Lund}, {c|said} {t|it burned}.",
        R,
        "Amsel's memo",
    ),
    ("holds", "{s|Ada Lund}, who now holds the file, {c|said} {t|it burned}.", H, "the file"),
    (
        "has published",
        "{s|Ada Lund}, who later published a report by the Orle Institute, {c|said} {t|it burned}.",
        H,
        "a report by the Orle Institute",
    ),
    ("nameless", "{s|A clerk} who has seen the memo {c|said} {t|it burned}.", H, "the memo"),
    ("elsewhere, by his name", "Ada Lund read Amsel's memo. " + SAID, H, "Amsel's memo"),
    ("below", SAID + " Lund had received Amsel's memo in May.", R, "Amsel's memo"),
    (
        "sent to him",
        "Jan Amsel sent a memo to Ada Lund in May. " + SAID,
        R,
        "Jan Amsel sent a memo",
    ),
    (
        "sent him",
        "Jan Amsel sent Ada Lund a memo. " + SAID,
        R,
        "Jan Amsel sent Ada Lund a memo",
    ),
    (
        "by her own words",
        "{s1|Ada Lund} {c1|said} {t1|she had received Amsel's memo}. " + SAID,
        R,
        "Amsel's memo",
    ),
    (
        "describes it",
        "{s|Ada Lund} {c|said} {t|the tone of Amsel's memo was harsh}.",
        D,
        "Amsel's memo",
    ),
    (
        "described it elsewhere",
        "{s1|Ada Lund} {c1|said} {t1|Amsel's memo was harsh}. " + SAID,
        H,
        "Amsel's memo",
    ),
    (
        "whose it is stands before",
        "A memo by Jan Amsel is out. {s|Ada Lund}, who read the memo, {c|said} {t|it burned}.",
        H,
        "A memo by Jan Amsel",
    ),
    (
        "whose it is was told",
        "{s1|Jan Amsel} {c1|wrote} in a memo {t1|that it burned}. {s|Ada Lund}, who read the memo, "
        "{c|said} {t|it burned}.",
        H,
        "Jan Amsel wrote in a memo",
    ),
    (
        "what is written in it",
        "{s1|Jan Amsel} {c1|wrote} in a memo {t1|that {s|he} {c|saw} {t|it burn}}.",
        DocumentRole.AUTHOR,
        "a memo",
    ),
    ("some document", "{s|Ada Lund}, who received a memo, {c|said} {t|it burned}.", None, None),
    ("her own", "{s|Ada Lund}, who published her memo, {c|said} {t|it burned}.", None, None),
    ("by herself", "{s|Ada Lund}, who sent Lund's memo on, {c|said} {t|it burned}.", None, None),
    ("did not", "{s|Ada Lund}, who has not read the memo, {c|said} {t|it burned}.", None, None),
    ("will", "{s|Ada Lund}, who will read the memo, {c|said} {t|it burned}.", None, None),
    ("if", "It is not known if Ada Lund received the memo. " + SAID, None, None),
    ("another", "Otto Roe received the memo. " + SAID, None, None),
    ("two of the name", "Lund read the memo. {s1|Eva Lund} {c1|said} {t1|so}. " + SAID, None, None),
    ("part of a word", "{s|Ada Lund}, who has the email account, {c|said} {t|so}.", None, None),
    ("what is in it", "{s|Ada Lund}, who read the memo's end, {c|said} {t|so}.", None, None),
]


@pytest.mark.parametrize(("shown", "passage", "role", "words"), CASES, ids=[c[0] for c in CASES])
def test_who_has_it(shown: str, passage: str, role: DocumentRole | None, words: str | None) -> None:
    chain = built(passage, "World Ledger")[-1].chains[0]
    assert chain.document_role is role
    assert (chain.document.quote if chain.document else None) == words
