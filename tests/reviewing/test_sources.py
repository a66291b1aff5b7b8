"""Sources whose words do not show whom they stand for."""

from __future__ import annotations

import pytest

from headwater.records import DecisionKind
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import AnswerCode
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.sources import unresolved_sources
from tests.reviewing.made import AIM, APART, attached, story

K = DecisionKind


def test_a_pronoun_without_antecedent_is_asked_about() -> None:
    lookup = Lookup(story(APART))
    (doubt,) = unresolved_sources(lookup, Decided((), lookup))
    assert doubt.sides[0].id == AIM.id
    assert [place.quote for place in doubt.sides[0].places] == ["she", AIM.content[0].quote]
    assert [(a.code, a.kind, a.asks) for a in doubt.answers] == [
        (AnswerCode.GIVE, K.SOURCE, "source"),
        (AnswerCode.GIVE, K.CHAIN, "chain"),
        (AnswerCode.ACCEPT, K.ACCEPT, None),
        (AnswerCode.REJECT, K.REJECT, None),
        (AnswerCode.UNSURE, K.UNSURE, None),
    ]
    assert doubt.choices == ()  # Ann Osk is named after it


@pytest.mark.parametrize("kind", [K.SOURCE, K.CHAIN, K.ACCEPT, K.REJECT])
def test_what_is_decided_is_not_asked(kind: DecisionKind) -> None:
    lookup = Lookup(story(APART))
    assert not list(unresolved_sources(lookup, Decided((attached(kind, AIM.id),), lookup)))
