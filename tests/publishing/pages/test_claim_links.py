"""What holds between the statements of a claim and others."""

from __future__ import annotations

from dataclasses import replace

from headwater.publishing.pages.claim import claim_page
from headwater.publishing.pages.claim_links import links
from headwater.records import BlockKind, LinkKind
from tests.builders import say
from tests.publishing.indexes import index
from tests.publishing.pages.claims import shown
from tests.stories import NEVER, OBSERVER, ONE, STORY, WEIGHS, member


def test_links_say_in_which_words() -> None:
    (link,) = claim_page(shown(), ONE.id).links
    assert link.kind is LinkKind.TENSION
    assert [end.statement for end in link.ends] == [WEIGHS.id, NEVER.id]
    assert [end.claim for end in link.ends] == [None, None]


def test_a_headline_that_differs_as_the_text_does_is_counted_with_it() -> None:
    headline = say(OBSERVER, "Torvania weighs missiles")
    assert headline.block is BlockKind.TITLE
    (first, second) = STORY.readings[0], STORY.readings[1:]
    readings = (replace(first, statements=(headline, *first.statements)), *second)
    claim, *rest = STORY.comparison.claims
    claim = replace(claim, members=(*claim.members, member(headline)))
    (link,) = STORY.comparison.links
    comparison = replace(
        STORY.comparison,
        claims=(claim, *rest),
        links=(replace(link, a=headline.id), link),
    )
    story = replace(STORY, readings=readings, comparison=comparison)
    (found,) = links(shown(story), index(story).claims[ONE.id])
    assert found.more == 1
    assert [end.statement for end in found.ends] == [WEIGHS.id, NEVER.id]
