"""A retelling that drops a doubt: the cited report leaves open what the citing one states."""

import pytest

from headwater.records import Link, LinkKind, LinkType, ReasonCode, Statement
from tests.builders import report, say
from tests.comparing.world import Story, links_between

WEIGHS = "Torvania is weighing whether to supply missiles to the Asker rebels"
SUPPLIES = "Torvania is supplying missiles to the Asker rebels"
MAY = "Russia may supply missiles to the Houthis"
SENT = "Russia has sent missiles to the Houthis"


def told(
    open_: str,
    fact: str,
    cited: str = "outlet:Harbour Times",
    more: str = "",
    dates: tuple[str | None, str | None] = (None, None),
) -> tuple[list[Link], Statement, Statement]:
    story = Story()
    first = report(f"{open_}.", f"{more or 'The sea was calm'}.", outlet="Harbour Times",
                   published=dates[0])  # fmt: skip
    second = report(f"{fact}, the Harbour Times and Radio Selva said.", outlet="World Ledger",
                    published=dates[1])  # fmt: skip
    left = say(first, open_)
    story.put(first, left, *([say(first, more)] if more else []))
    chain = f"World Ledger <cited< {cited}" if cited else ()
    right = say(second, fact, chain, cue="said" if cited else ())
    story.put(second, right)
    found = links_between(story.compare(), left, right)
    return [one for one in found if one.why.code is ReasonCode.HEDGE_DROPPED], left, right


@pytest.mark.parametrize(("open_", "fact"), [(WEIGHS, SUPPLIES), (MAY, SENT)])
def test_a_dropped_hedge_is_a_tension(open_: str, fact: str) -> None:
    (link,), left, right = told(open_, fact)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.OUTCOME)
    assert (link.a, link.b) == (left.id, right.id)
    assert {place.quote for place in link.why.spans}


@pytest.mark.parametrize(
    ("cited", "more", "dates"),
    [
        # it cites nobody, or somebody else
        ("", "", (None, None)),
        ("outlet:Radio Selva", "", (None, None)),
        # the cited report states it as fact as well
        ("outlet:Harbour Times", SUPPLIES, (None, None)),
        # nobody cites what is shown to be published later
        ("outlet:Harbour Times", "", ("2025-03-05", "2025-03-04")),
    ],
)
def test_no_hedge_is_dropped(cited: str, more: str, dates: tuple[str | None, str | None]) -> None:
    assert told(WEIGHS, SUPPLIES, cited, more, dates)[0] == []


def test_who_keeps_the_hedge_drops_none() -> None:
    assert told(WEIGHS, "Torvania may supply missiles to the Asker rebels")[0] == []
