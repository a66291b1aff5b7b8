"""The dossier: a case as one HTML file that needs no network, can be printed and mailed.

It shows the pages that the server shows, from the same Structs and templates, one below the
other. `SECTIONS` says which; a page that is added there is in the dossier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from jinja2 import ChoiceLoader, DictLoader, Environment
from markupsafe import Markup

import headwater
from headwater.publishing.case_file import DID, CaseFile, alone
from headwater.publishing.dossier_anchors import InOneFile, placed, section
from headwater.publishing.dossier_assets import policy, script, style
from headwater.publishing.pages.actors import actors_page
from headwater.publishing.pages.claim import claim_page
from headwater.publishing.pages.history import history_page
from headwater.publishing.pages.parts import report_line
from headwater.publishing.pages.report import report_page
from headwater.publishing.pages.sources import sources_page
from headwater.publishing.pages.story import ATTENTION, StoryPage, story_page
from headwater.publishing.pages.timeline import timeline_page
from headwater.publishing.rendering import Chrome, environment
from headwater.publishing.shown import Shown
from headwater.records import Story


class HtmlExporter:
    """Writes a case as one HTML file."""

    name = "html"

    def export(self, story: Story) -> Iterator[str]:
        """The dossier of one story, in pieces."""
        yield from self.case(alone(story))

    def case(self, whole: CaseFile) -> Iterator[str]:
        """The dossier of a case, in pieces; the same case gives the same bytes."""
        yield from Dossier(whole).pieces()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of section: its name in addresses, its template, and how its page is made.

    `of` gives the ids of what has a section each, None where there is one for the story; `make`
    is given that id, which is the story's where there is one. `more` is for the template alone.
    """

    name: str
    title: str
    template: str
    make: Callable[[CaseFile, Shown, str], msgspec.Struct]
    of: Callable[[Shown], tuple[str, ...]] | None = None
    more: Mapping[str, Any] | None = None


def _claims(shown: Shown) -> tuple[str, ...]:
    """The claims that are more than what one report says, in the order of the Story page."""
    return tuple(each.id for thread in story_page(shown).threads for each in thread.claims)


def _places(shown: Shown) -> dict[str, tuple[str, str]]:
    """The report and the statement of each claim that one report alone makes.

    A section for each would be most of the file, and tell no more than the report does.
    """
    statements = shown.index.statements
    found = {}
    for single in story_page(shown).others:
        for claim in single.claims:
            first = shown.index.claims[claim.id].statements[0].id
            found[claim.id] = statements[first].report, first
    return found


def _reports(shown: Shown) -> tuple[str, ...]:
    return tuple(report.id for report in shown.index.case.reports)


SECTIONS: tuple[Kind, ...] = (
    Kind(
        "story",
        "The story",
        "story.html",
        lambda _whole, shown, _of: story_page(shown),
        more={"attention": ATTENTION, "whole": True},
    ),
    Kind("timeline", "Timeline", "timeline.html", lambda _whole, shown, _of: timeline_page(shown)),
    Kind("sources", "Sources", "sources.html", lambda _whole, shown, _of: sources_page(shown)),
    Kind("actors", "Actors", "actors.html", lambda _whole, shown, _of: actors_page(shown)),
    Kind(
        "claim",
        "Claims disputed or told more than once",
        "claim.html",
        lambda _whole, shown, of: claim_page(shown, of),
        _claims,
    ),
    Kind(
        "report",
        "Reports",
        "report.html",
        lambda whole, shown, of: report_page(shown, of, whole.revisions.get(of)),
        _reports,
    ),
)
"""What a story has in the dossier, in order."""

_BARE = "{% block main %}{% endblock %}"
"""Stands for `base.html`: the body of a page without what stands around it."""

HISTORY = "history"
"""The anchor of the decisions."""

PAGES = (*((kind.name, kind.template) for kind in SECTIONS), (HISTORY, "history.html"))
"""Names and templates of everything that has a section."""

_UNDER_STORY = 2
_UNDER_GROUP = 3
"""By how many levels the headings of a page go down below those of its story, and of a group."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page as a section."""

    anchor: str
    html: Markup


@dataclass(frozen=True, slots=True)
class Group:
    """The sections of one kind; `single` where there is one for the story, which is the group."""

    name: str
    title: str
    anchor: str
    single: bool
    number: int
    leaves: Iterator[Leaf]


@dataclass(frozen=True, slots=True)
class Part:
    """A story in the dossier: its Story page, which the contents are made from, and its groups."""

    story: str
    title: str | None
    page: StoryPage
    shown: Shown
    groups: tuple[Group, ...]


class Dossier:
    """The dossier of one case."""

    def __init__(self, whole: CaseFile) -> None:
        self._whole = whole
        self._sections = frozenset(
            section(kind.name, of)
            for shown in whole.stories
            for kind in SECTIONS
            for of in (kind.of(shown) if kind.of else (shown.story,))
        )
        if whole.rulings:
            self._sections |= {HISTORY}
        places = {claim: at for shown in whole.stories for claim, at in _places(shown).items()}
        self._to = InOneFile(self._sections, places)

    def pieces(self) -> Iterator[str]:
        """The file in pieces."""
        template = environment().get_template("dossier.html")
        yield from template.generate(
            whole=self._whole,
            parts=[self._part(shown) for shown in self._whole.stories],
            chrome=self._chrome(),
            to=self._to,
            done=[each for each in self._whole.events if each.kind.value != "ruled"],
            did=DID,
            history=self._history(),
            attention=ATTENTION,
            evidence=sorted(
                (
                    (report_line(shown, report.id), report, shown)
                    for shown in self._whole.stories
                    for report in shown.index.case.reports
                ),
                key=lambda each: each[0].number,
            ),
            policy=policy(style(PAGES), script()),
            style=Markup(f"<style>{style(PAGES)}</style>"),
            script=Markup(f'<script type="module">{script()}</script>'),
            version=headwater.__version__,
        )

    def _chrome(self, story: str | None = None) -> Chrome:
        return Chrome(self._whole.name, "dossier", story, served=False)

    def _part(self, shown: Shown) -> Part:
        groups = (self._group(kind, shown) for kind in SECTIONS)
        held = tuple(group for group in groups if group.number)
        return Part(shown.story, shown.headline, story_page(shown), shown, held)

    def _group(self, kind: Kind, shown: Shown) -> Group:
        of = kind.of(shown) if kind.of else (shown.story,)
        name = kind.name if kind.of is None else f"{kind.name}s"
        leaves = (self._leaf(kind, shown, each) for each in of)
        anchor = section(name, shown.story)
        return Group(kind.name, kind.title, anchor, kind.of is None, len(of), leaves)

    def _leaf(self, kind: Kind, shown: Shown, of: str) -> Leaf:
        page = kind.make(self._whole, shown, of)
        body = self._body(kind.template, page, shown.story, kind.more or {})
        anchor = section(kind.name, of)
        shift = _UNDER_STORY if kind.of is None else _UNDER_GROUP
        return Leaf(anchor, placed(body, anchor, shift, self._sections))

    def _history(self) -> Markup | None:
        """Every decision; None where there is none."""
        whole = self._whole
        if not whole.rulings:
            return None
        page = history_page(whole.rulings, whole.kept, most=len(whole.rulings))
        return placed(self._body("history.html", page), HISTORY, 1, self._sections)

    def _body(
        self,
        template: str,
        page: msgspec.Struct,
        story: str | None = None,
        more: Mapping[str, Any] | None = None,
    ) -> str:
        names = {"page": page, "chrome": self._chrome(story), "to": self._to, **(more or {})}
        return _bodies().get_template(template).render(names)


@cache
def _bodies() -> Environment:
    """The templates of the pages without what stands around a page."""
    pages = environment()
    assert pages.loader is not None
    return pages.overlay(loader=ChoiceLoader([DictLoader({"base.html": _BARE}), pages.loader]))
