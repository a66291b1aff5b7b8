"""What a page says of itself: JSON-LD, OpenGraph, meta elements, its address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from headwater.intake.metadata import PageData
from headwater.intake.when import parse_when
from headwater.knowledge import outlets
from headwater.records import UsageError

_ARTICLES = frozenset(
    {"newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "blogposting"}
    | {"liveblogposting", "backgroundnewsarticle", "opinionnewsarticle", "report", "webpage"}
)
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{8,2000}?)\s*-->")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
)
_AUTHORS = ("author", "byl", "article:author", "parsely-author", "dc.creator", "sailthru.author")
_MOST = 2_000
_BARS = re.compile(r"\s?[|–—•·]\s?|\s-\s")
_FEW = 6
"""Words of an outlet's name, and headings of the first rank that are looked at, at most."""
_HEADLINE = 4
"""Words of a headline at least: a shorter h1 may be the site's own name."""


def page_data(root: Any, source_text: str) -> PageData:
    """What the page tells; nothing is taken from its running text."""
    metas = _metas(root)
    linked = list(_linked_data(root))
    url = _address(root, metas, linked, source_text)
    host = urlsplit(url).hostname if url else None
    known = outlets.by_domain(host) if host else None
    stated_site = metas.get("og:site_name") or _publisher(linked)
    site = known.name if known else stated_site or _after_headline(root)
    title = _first(linked, "headline") or metas.get("og:title") or _title_element(root)
    stated = [_first(linked, "datePublished"), *(metas.get(name) for name in _DATES)]
    return PageData(
        title=_clean(title),
        site=_clean(site),
        bylines=_authors(linked, metas),
        published=next((when for when in map(_when, stated) if when), None) or _dated(root, url),
        language=root.get("lang") or metas.get("og:locale"),
        url=url,
        credit=_credit(linked),
    )


def article_text(root: Any) -> str | None:
    """The text of the article as the page's own data has it, whose markup is left in; None where
    they have none. A page that a script draws shows nothing else when it is saved."""
    bodies = (one.get("articleBody") for one in _linked_data(root))
    return max((b for b in bodies if isinstance(b, str) and b.strip()), key=len, default=None)


def _metas(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content.strip()[:_MOST])
    return found


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects about an article, the most article-like first in page order."""
    for element in root.iter("script"):
        if (element.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads((element.text or "").strip(), strict=False)
        except (ValueError, RecursionError):
            continue
        stack: list[tuple[Any, int]] = [(data, 0)]
        while stack:
            value, depth = stack.pop()
            if isinstance(value, list):
                stack.extend((one, depth) for one in reversed(value[:200]))
            elif isinstance(value, dict):
                if _types(value) & _ARTICLES:
                    yield value
                if depth < 2:
                    stack.extend(
                        (value[k], depth + 1) for k in ("mainEntity", "@graph") if k in value
                    )


def _types(value: dict[str, Any]) -> set[str]:
    kinds = value.get("@type")
    several = kinds if isinstance(kinds, list) else [kinds]
    return {kind.lower() for kind in several if isinstance(kind, str)}


def _first(linked: list[dict[str, Any]], name: str) -> str | None:
    for value in linked:
        found = value.get(name)
        if isinstance(found, str) and found.strip():
            return found.strip()[:_MOST]
    return None


def _names(value: Any) -> tuple[str, ...]:
    """The names in an author or publisher field: a string, an object or a list of them."""
    several = value if isinstance(value, list) else [value]
    found: list[str] = []
    for one in several[:50]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str) and name.strip() and "://" not in name:
            found.append(_clean(name) or "")
    return tuple(name for name in found if name)


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for value in linked:
        found = _names(value.get("publisher"))
        if found:
            return found[0]
    return None


def _authors(linked: list[dict[str, Any]], metas: dict[str, str]) -> tuple[str, ...]:
    for value in linked:
        found = _names(value.get("author"))
        if found:
            return tuple(dict.fromkeys(found))
    for name in _AUTHORS:
        content = metas.get(name)
        if content and "://" not in content:
            plain = re.sub(r"^by\s+", "", content, flags=re.IGNORECASE)
            parts = (_clean(part) for part in re.split(r",|;|\band\b", plain))
            return tuple(dict.fromkeys(part for part in parts if part))
    return ()


def _credit(linked: list[dict[str, Any]]) -> str | None:
    """An agency named as the organization the text comes from."""
    for value in linked:
        for name in _names(value.get("sourceOrganization")) + _names(value.get("creditText")):
            found = outlets.by_name(name)
            if found is not None and found.kind.endswith("agency"):
                return found.name
    return None


def _address(
    root: Any, metas: dict[str, str], linked: list[dict[str, Any]], source_text: str
) -> str | None:
    """The page's own address: canonical link, OpenGraph, JSON-LD, or what a browser saved."""
    canonical = next(
        (e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"),
        None,
    )
    saved = _SAVED.search(source_text[:4096])
    for url in (canonical, metas.get("og:url"), _first(linked, "url"), saved and saved.group(1)):
        if isinstance(url, str) and _is_address(url.strip()):
            return url.strip()[:_MOST]
    return None


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and "." in parts.netloc
    except ValueError:
        return False


def _title_element(root: Any) -> str | None:
    element = next(root.iter("title"), None)
    return "".join(element.itertext()) if element is not None else None


def _after_headline(root: Any) -> str | None:
    """What the title of a page has after the words of its h1 ("... | The Marlow Gazette")."""
    title = _clean(_title_element(root)) or ""
    for element in islice(root.iter("h1"), _FEW):
        headline = _clean("".join(element.itertext())) or ""
        if len(headline.split()) >= _HEADLINE and title.startswith(headline):
            last = _BARS.split(title[len(headline) :])[-1]
            if _BARS.match(title, len(headline)) and 0 < len(last.split()) <= _FEW:
                return last
    return None


def _when(text: str | None) -> tuple[str | None, str | None] | None:
    if not text:
        return None
    try:
        return parse_when(text)
    except UsageError:
        return None


def _dated(root: Any, url: str | None) -> tuple[str | None, str | None] | None:
    """The date that htmldate finds in the page's markup and address.

    Its upper bound is fixed, since its own one is the clock; its search in running text is off.
    """
    from htmldate import find_date

    try:
        found = find_date(
            root,
            extensive_search=False,
            original_date=True,
            outputformat="%Y-%m-%dT%H:%M%z",
            url=url,
            max_date="2099-12-31",
        )
    except Exception:
        # Third-party heuristics on hostile trees; a page without a date is still a report.
        return None
    if found is None:
        return None
    day, _, clock = found.partition("T")
    return _when(day if clock in ("00:00", "") else found)


def _clean(text: str | None) -> str | None:
    return " ".join(text.split())[:_MOST] or None if text else None
