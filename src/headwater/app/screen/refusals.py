"""Who would not say something, by report."""

from __future__ import annotations

from rich.text import Text

from headwater.app.screen import chains
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import content
from headwater.publishing.withheld import told, withheld

_MOST = 8
_QUOTE = 110


def draw(page: Page, index: Index, show_all: bool) -> None:
    """Who declined to comment or would not tell, a line each; a few without `show_all`."""
    found = withheld(index)
    if not found:
        return
    page.section(f"would not say ({len(found)})")
    for one in found if show_all else found[:_MOST]:
        ways = [hops[1:] for hops in one.chains if len(hops) > 1]
        names = ", ".join(" ← ".join(map(chains.hop_name, hops)) for hops in ways)
        words = content(told(one), None if show_all else _QUOTE)
        who = Text(f"{names}: " if names else "")
        page.put(f"{index.tag(one.report)} ", who, words, indent=1, hang=4)
    if not show_all and len(found) > _MOST:
        page.put(f"{len(found) - _MOST} more: --all shows them.")
