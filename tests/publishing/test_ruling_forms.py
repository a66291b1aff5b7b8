"""The forms of `parts/ruling.html`: whole and labelled when served, gone in a dossier."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from headwater.publishing.rendering import Chrome, Served, environment

HOSTILE = '"><script>alert(1)</script>{{ 7 * 7 }}\u202e'
CALLS = [
    "r.on_statement('s-1', '/back', words)",
    "r.on_report('r-1', '/back', words, words, words)",
    "r.on_claim('s-1', [('s-2', words)], [('s-1', words), ('s-2', words)], '/back')",
    "r.on_actor('r-1:0:4', [('a-2', words)], '/back')",
    "r.on_statement('s-1', '/back', open=true)",
]


class _Fields(HTMLParser):
    """What a form asks for, and by which labels."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.unlabelled: list[str] = []
        self.labels: set[str] = set()
        self._asked: list[tuple[str, str]] = []
        self.scripts = 0
        self.feed(html)
        self.unlabelled = [name for id_, name in self._asked if id_ not in self.labels]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        self.scripts += tag == "script"
        self.ids += [held["id"]] if "id" in held else []
        if tag == "label":
            self.labels.add(held.get("for", ""))
        asks = tag in ("input", "select", "textarea") and held.get("type") != "hidden"
        if asks and "aria-label" not in held:
            self._asked.append((held.get("id", ""), held.get("name", "")))


def rendered(call: str, served: bool = True) -> str:
    source = '{% import "parts/ruling.html" as r with context %}{{ ' + call + " }}"
    names = {"chrome": Chrome("a.case", "claim", served=served), "to": Served(), "words": HOSTILE}
    return environment().from_string(source).render(names)


@pytest.mark.parametrize("call", CALLS)
def test_every_field_has_a_label_and_every_id_is_there_once(call: str) -> None:
    found = _Fields(rendered(call))
    assert found.unlabelled == []
    assert len(found.ids) == len(set(found.ids))


@pytest.mark.parametrize("call", CALLS)
def test_words_of_strangers_stay_words(call: str) -> None:
    html = rendered(call)
    assert _Fields(html).scripts == 0
    assert "{{ 7 * 7 }}" in html or "words" not in call
    assert not re.search(r"\son\w+=|style=|javascript:", html)


@pytest.mark.parametrize("call", CALLS)
def test_every_form_says_what_it_is_about_and_where_to_go_afterwards(call: str) -> None:
    html = rendered(call)
    forms = re.findall(r"<form.*?</form>", html, re.DOTALL)
    assert forms
    for form in forms:
        assert 'method="post" action="/decide"' in form
        assert 'name="named"' in form and 'name="kind"' in form
        assert 'name="back" value="/back"' in form


@pytest.mark.parametrize("call", [*CALLS, "r.link('s-1')"])
def test_a_dossier_has_no_forms(call: str) -> None:
    assert rendered(call, served=False).strip() == ""


def test_a_link_leads_to_the_page_of_one_thing() -> None:
    assert 'href="/decide/claim%3As-1"' in rendered("r.link('claim:s-1')")
