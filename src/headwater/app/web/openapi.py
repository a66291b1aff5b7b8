"""The addresses for programs, in OpenAPI 3.1, made from the table of pages and their Structs."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from headwater import __version__
from headwater.app.web.answers import Fault
from headwater.app.web.pages import PAGES, twin
from headwater.publishing.pages.actors import ActorsPage
from headwater.publishing.pages.add import AddPage, Batch
from headwater.publishing.pages.case import CasePage
from headwater.publishing.pages.claim import ClaimPage
from headwater.publishing.pages.compare import ComparePage
from headwater.publishing.pages.decide import DecidePage
from headwater.publishing.pages.find import FindPage
from headwater.publishing.pages.history import HistoryPage, Ruling
from headwater.publishing.pages.report import ReportPage
from headwater.publishing.pages.review import ReviewPage
from headwater.publishing.pages.sources import SourcesPage
from headwater.publishing.pages.story import Attention, StoryPage
from headwater.publishing.pages.timeline import TimelinePage
from headwater.records import DecisionKind, NameKind

Json = dict[str, Any]
Shape = type[msgspec.Struct]

STRUCTS: Mapping[str, tuple[Shape, ...]] = {
    "/": (CasePage, StoryPage),
    "/story/{story}": (StoryPage,),
    "/story/{story}/actors": (ActorsPage,),
    "/actor/{actor}": (ActorsPage,),
    "/story/{story}/sources": (SourcesPage,),
    "/story/{story}/timeline": (TimelinePage,),
    "/story/{story}/compare": (ComparePage,),
    "/story/{story}/review": (ReviewPage,),
    "/claim/{claim}": (ClaimPage,),
    "/report/{report}": (ReportPage,),
    "/statement/{statement}": (ReportPage,),
    "/review": (ReviewPage,),
    "/history": (HistoryPage,),
    "/decide/{on}": (DecidePage,),
    "/find": (FindPage,),
    "/add": (AddPage,),
    "/add/{batch}": (AddPage,),
}
"""What each page gives; a statement leads to its report, an actor to the actors of its story."""

_NUMBER: Json = {"type": "integer", "minimum": 0, "maximum": 999_999_999, "default": 0}
_ID: Json = {"type": "string"}


def _one_of(values: Iterator[str]) -> Json:
    return {"type": "string", "enum": list(values)}


ASKED: Mapping[str, Mapping[str, Json]] = {
    "/": {"start": _NUMBER},
    "/story/{story}": {"only": _one_of(each.value for each in Attention)},
    "/story/{story}/actors": {
        "kind": _one_of(each.value for each in NameKind),
        "ambiguous": _one_of(iter(("1",))),
    },
    "/story/{story}/compare": {"a": _ID, "b": _ID, "c": _ID},
    "/story/{story}/review": {"at": _ID},
    "/review": {"start": _NUMBER, "at": _ID},
    "/history": {"start": _NUMBER},
    "/find": {"q": {"type": "string"}, "most": _NUMBER},
}
"""What may be asked of a page beside its address."""

_TEXT: Json = {"type": "string"}
_FORMS: Mapping[str, tuple[str, Json, Shape | None]] = {
    "/decide": (
        "Decide something; `named` are ids as the pages show them.",
        {
            "kind": _one_of(each.value for each in DecisionKind),
            "named": {"type": "array", "items": _TEXT},
            **dict.fromkeys(("outlet", "published", "title", "source", "chain"), _TEXT),
            **dict.fromkeys(("grade", "note", "why", "back"), _TEXT),
        },
        Ruling,
    ),
    "/undo": (
        "Take back the decision named, or else the last.",
        {"named": _TEXT, "why": _TEXT, "back": _TEXT},
        Ruling,
    ),
    "/who": ("Keep the name under which this browser decides.", {"who": _TEXT}, None),
    "/add/{batch}/stop": ("Read no more files of a batch.", {}, None),
}
"""What changes the case, by address: what it does, its fields, and what a program is told."""

_FILES: Json = {
    "files": {"type": "array", "items": {"type": "string", "format": "binary"}},
    "meta": {"type": "string", "format": "binary"},
    "outlet": _TEXT,
    "published": _TEXT,
    "again": _one_of(iter(("yes",))),
}


@cache
def document() -> bytes:
    """The description as JSON."""
    shown = [each for several in STRUCTS.values() for each in several]
    types: list[Shape] = list(dict.fromkeys([*shown, Ruling, Batch, Fault]))
    references, components = msgspec.json.schema_components(
        types, ref_template="#/components/schemas/{name}"
    )
    schemas = dict(zip(types, references, strict=True))
    paths = {twin(path): {"get": _page(path, schemas)} for path in PAGES}
    for path, (words, fields, told) in _FORMS.items():
        form = _form(fields, "application/x-www-form-urlencoded")
        paths[path] = {"post": _change(path, words, form, schemas[told] if told else None)}
    words = "Add files; answers with the batch that reads them."
    bringing = _change("/add", words, _form(_FILES, "multipart/form-data"), schemas[Batch])
    bringing["responses"]["202"] = bringing["responses"].pop("200")
    paths["/add"] = {"post": bringing}
    return msgspec.json.encode(
        {
            "openapi": "3.1.0",
            "info": {
                "title": "Headwater",
                "version": __version__,
                "description": "A case as its pages show it. docs/web.md says how to ask.",
            },
            "paths": paths,
            "components": {
                "schemas": components,
                "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            },
        }
    )


def _page(path: str, schemas: Mapping[Shape, Json]) -> Json:
    given = [schemas[each] for each in STRUCTS[path]]
    found = given[0] if len(given) == 1 else {"anyOf": given}
    fault = _json(schemas[Fault])
    return {
        "summary": _summary(path),
        "operationId": "read" + _name(path),
        "parameters": [
            *_in_path(path),
            *(
                {"name": name, "in": "query", "schema": schema}
                for name, schema in ASKED.get(path, {}).items()
            ),
        ],
        "responses": {
            "200": {"description": "The page.", **_json(found)},
            "307": {"description": "It stands under another address."},
            "400": {"description": "What is asked makes no sense.", **fault},
            "404": {"description": "It is not in the case.", **fault},
        },
    }


def _change(path: str, words: str, form: Json, told: Json | None) -> Json:
    plain = {"text/plain": {"schema": _TEXT}}
    answers: Json = {
        "303": {"description": "Done; a browser is led back."},
        "400": {"description": "It cannot be meant."},
        "403": {"description": "From elsewhere, without the token.", "content": plain},
        "404": {"description": "What is named is not in the case."},
        "409": {"description": "The casebook cannot be written."},
        "413": {"description": "Too large.", "content": plain},
    }
    if told is not None:
        answers["200"] = {"description": "Where Accept asks for JSON.", **_json(told)}
    return {
        "summary": words,
        "operationId": "post" + _name(path),
        "parameters": _in_path(path),
        "requestBody": form,
        "responses": answers,
        "security": [{"token": []}],
    }


def _form(fields: Json, kind: str) -> Json:
    return {"content": {kind: {"schema": {"type": "object", "properties": fields}}}}


def _json(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def _in_path(path: str) -> list[Json]:
    return [
        {"name": name, "in": "path", "required": True, "schema": _ID}
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _summary(path: str) -> str:
    return (inspect.getdoc(PAGES[path]) or "").split("\n\n")[0].replace("\n", " ")


def _name(path: str) -> str:
    return "".join(part.capitalize() for part in re.findall(r"\w+", path)) or "Case"
