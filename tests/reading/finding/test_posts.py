"""Posts shown in a report are the words of their authors."""

from __future__ import annotations

import pytest

from headwater.reading.finding.posts import posts
from headwater.reading.rules import RuleReader
from headwater.records import (
    Basis,
    Block,
    BlockKind,
    Form,
    HopKind,
    OutletName,
    Report,
    sha256,
)

_BEFORE = "The ship left the port of Orlo on Monday."


def _report(*shown: str) -> Report:
    pieces = [(BlockKind.PARAGRAPH, _BEFORE)]
    pieces += [(BlockKind.EMBEDDED_POST, one) for one in shown]
    text, blocks = "", []
    for kind, words in pieces:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    return Report(
        id="r1",
        capture="c1",
        source="x",
        decoder="text/1",
        text=text,
        text_sha256=sha256(text.encode()),
        blocks=tuple(blocks),
        outlet=OutletName("World Ledger", Basis.GIVEN),
    )


@pytest.mark.parametrize(
    "shown",
    [
        ("The harbour is closed. — Ana Reed (@anareed) March 3, 2025",),
        ("The harbour is closed.", "— Ana Reed (@anareed) March 3, 2025"),
        ("The harbour is closed — Ana Reed (@ana_reed) 3 March 2025",),
        ("The harbour is closed. -- Ana Reed (@anareed)",),
        ("The harbour is closed.", "A post shared by Ana Reed (@ana.reed)"),
        ("The harbour is closed.", "A photo posted by Ana Reed (@ana_reed) on Mar 3, 2025"),
    ],
)
def test_a_signed_post_is_its_author_s(shown: tuple[str, ...]) -> None:
    statements = RuleReader().read(_report(*shown)).statements
    (post,) = [one for one in statements if one.block is BlockKind.EMBEDDED_POST]
    assert post.form is Form.DIRECT
    assert post.content[0].quote.rstrip(".") == "The harbour is closed"
    assert [span.quote for span in post.sources] == ["Ana Reed"]
    assert post.cue == ()
    (chain,) = post.chains
    assert [(hop.name, hop.kind) for hop in chain.hops] == [
        ("World Ledger", HopKind.OUTLET),
        ("Ana Reed", HopKind.PERSON),
    ]
    assert len(post.clauses) == 1


def test_a_post_of_nobody_shown_is_unsourced_and_never_the_outlet_s() -> None:
    statements = RuleReader().read(_report("The harbour is closed.")).statements
    (post,) = [one for one in statements if one.block is BlockKind.EMBEDDED_POST]
    assert post.form is Form.UNSOURCED
    assert post.chains[0].terminal.kind is HopKind.UNSTATED
    (own,) = [one for one in statements if one.block is BlockKind.PARAGRAPH]
    assert own.form is Form.OWN_VOICE


def test_what_the_author_has_from_others_goes_through_the_author() -> None:
    shown = "Two officials said the harbour is closed. — Ana Reed (@anareed) March 3, 2025"
    statements = RuleReader().read(_report(shown)).statements
    said = next(one for one in statements if one.cue)
    assert [hop.name for hop in said.chains[0].hops][:2] == ["World Ledger", "Ana Reed"]
    assert len(said.chains[0].hops) == 3


def test_two_posts_in_a_row_keep_their_authors() -> None:
    report = _report("One. — Ana Reed (@anareed)", "Two.", "— Bo Lind (@bolind) May 5, 2025")
    assert [one.author.quote for one in posts(report) if one.author] == ["Ana Reed", "Bo Lind"]


def test_a_stop_before_a_handle_is_no_statement() -> None:
    shown = ". @OskPort is closed. — Ana Reed (@anareed) March 3, 2025"
    statements = RuleReader().read(_report(shown)).statements
    post = [one.content[0].quote for one in statements if one.block is BlockKind.EMBEDDED_POST]
    assert post == ["@OskPort is closed."]


def test_the_address_of_a_post_s_picture_is_none_of_its_words() -> None:
    shown = "The port is closed #Osk pic.twitter.com/sB7xQ — Ana Reed (@anareed) March 3, 2025"
    statements = RuleReader().read(_report(shown)).statements
    post = [one.content[0].quote for one in statements if one.block is BlockKind.EMBEDDED_POST]
    assert post == ["The port is closed #Osk"]
