"""Posts that were pasted into a text."""

from __future__ import annotations

import pytest

from headwater.intake.posts import signed
from tests.intake.pages import BODY, marked

TITLE = "Torvania stops missiles for rebels"


@pytest.mark.parametrize(
    "look",
    [
        "The harbour is closed. — Ana Reed (@anareed) March 3, 2025",
        "The harbour is closed – Port of Orlo (@orloport) 3 March 2025",
        "Closed pic.example/x -- Ana Reed (@ana_reed)",
        "A post shared by Ana Reed (@ana.reed) on Mar 3, 2025 at 10:11am PDT",
        "— Ana Reed (@anareed) March 3, 2025",
    ],
)
def test_a_signed_post(look: str) -> None:
    assert signed(look)


@pytest.mark.parametrize(
    "look",
    [
        "The minister — Ana Reed — did not answer.",
        "Ana Reed (@anareed) wrote on Monday that the harbour was closed.",
        "The well-known (@home) service was closed.",
        "Reporting by Ana Reed (@anareed)",
        "word " * 120 + "— Ana Reed (@anareed) March 3, 2025",
    ],
)
def test_what_is_no_post(look: str) -> None:
    assert not signed(look)


def test_pasted_posts_are_embedded_posts() -> None:
    post = "The harbour is closed and the ship was sent back. — Ana Reed (@anareed) March 3, 2025"
    found = marked("\n\n".join([TITLE, BODY[0], post, BODY[1], BODY[3]]))
    assert [kind for kind, _ in found] == [
        *("title", "paragraph", "embedded-post", "paragraph", "paragraph"),
    ]


def test_a_signature_alone_takes_the_lines_before_it() -> None:
    lines = [TITLE, *BODY[:2], "The harbour is closed.", "— Ana Reed (@anareed) March 3, 2025"]
    found = marked("\n\n".join([*lines, BODY[3]]))
    assert [words for kind, words in found if kind == "embedded-post"] == lines[-2:]
