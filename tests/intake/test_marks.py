from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from headwater.intake.marks import Scope, enter, unseen


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<h1>x</h1>", "title"),
        ("<h3>x</h3>", "heading"),
        ("<p>x</p>", None),
        ("<p class='article__standfirst'>x</p>", "standfirst"),
        ("<div class='wp-caption-text caption'>x</div>", "caption"),
        ("<div class='c-byline'>x</div>", "byline"),
        ("<span itemprop='author'>x</span>", "byline"),
        ("<span class='timestamp'>x</span>", "update-line"),
        ("<aside class='pullquote'>x</aside>", "pull-quote"),
        ("<blockquote>x</blockquote>", "quote-block"),
        ("<blockquote class='instagram-media'>x</blockquote>", "embedded-post"),
        ("<p class='correction'>x</p>", "correction"),
    ],
)
def test_kinds(markup: str, kind: str | None) -> None:
    assert enter(fragment_fromstring(markup), Scope(), 10, 0.1).kind == kind


def test_a_large_element_is_no_byline() -> None:
    element = fragment_fromstring("<div class='author-page'>x</div>")
    assert enter(element, Scope(), 5000, 0.9).kind is None


@pytest.mark.parametrize(
    ("markup", "share", "furniture"),
    [
        ("<nav>x</nav>", 0.1, True),
        ("<div role='banner'>x</div>", 0.1, True),
        ("<div class='related-links'>x</div>", 0.1, True),
        ("<div class='has-comments sharebar'>x</div>", 0.1, True),
        ("<div class='has-comments'>x</div>", 0.9, False),
        ("<article class='related'>x</article>", 0.1, False),
        ("<div class='story-body'>x</div>", 0.1, False),
        ("<header>x</header>", 0.1, True),
    ],
)
def test_furniture(markup: str, share: float, furniture: bool) -> None:
    assert enter(fragment_fromstring(markup), Scope(), 10, share).furniture is furniture


def test_a_header_inside_the_article_is_its_own() -> None:
    element = fragment_fromstring("<header>x</header>")
    assert not enter(element, Scope(article=True), 10, 0.1).furniture


@pytest.mark.parametrize(
    ("markup", "hidden"),
    [
        ("<p hidden>x</p>", True),
        ("<p style='visibility:hidden'>x</p>", True),
        ("<span class='sr-only'>x</span>", True),
        ("<noscript>x</noscript>", True),
        ("<p style='color: red'>x</p>", False),
    ],
)
def test_what_is_not_shown(markup: str, hidden: bool) -> None:
    assert unseen(fragment_fromstring(markup)) is hidden
