"""States and disputed entities: names, people, capitals and the seats that stand for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from headwater.knowledge.matching import Found, Matcher, key
from headwater.knowledge.rows import listed, rows
from headwater.knowledge.tables import read

_SHOUTED = frozenset({"US"})


@dataclass(frozen=True, slots=True)
class State:
    """A state, territory or disputed entity; the table takes no side on its standing.

    `code` is ISO 3166-1 alpha-2, or one that CLDR or this table adds (XK Kosovo; entities that
    have none carry an X- code). `names` are other names, `demonyms` adjectives and peoples,
    `capitals` spellings of its capital, `seats` places and houses that stand for its
    government ("the Kremlin").
    """

    code: str
    name: str
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StateName:
    """A state as named in a text; `form` is "name", "demonym", "capital" or "seat"."""

    state: State
    form: str


def every() -> tuple[State, ...]:
    """All states of the table, in its order."""
    return _states()


def by_code(code: str) -> State | None:
    """The state with this code, case as in the table."""
    return _codes().get(code)


def by_name(text: str) -> StateName | None:
    """The state that a name, demonym, capital or seat means.

    Case and article do not matter, but for "us", which is no state.
    """
    if text.strip() in ("us", "Us"):
        return None
    return _names().get(key(text))


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[StateName], ...]:
    """The states named in `text[start:end]`, without the article before a name."""
    return _matcher().find(text, start, end)


@cache
def _states() -> tuple[State, ...]:
    states: list[State] = []
    for code, name, names, demonyms, capitals, seats in rows(read("states")["states"], 6):
        states.append(
            State(
                code=code,
                name=name,
                names=listed(names),
                demonyms=listed(demonyms),
                capitals=listed(capitals),
                seats=listed(seats),
            )
        )
    return tuple(states)


@cache
def _codes() -> MappingProxyType[str, State]:
    return MappingProxyType({state.code: state for state in _states()})


def _forms(state: State) -> Iterator[tuple[str, StateName]]:
    for name in (state.name, *state.names):
        yield name, StateName(state, "name")
    for demonym in state.demonyms:
        yield demonym, StateName(state, "demonym")
    for capital in state.capitals:
        yield capital, StateName(state, "capital")
    for seat in state.seats:
        yield seat, StateName(state, "seat")


@cache
def _written() -> MappingProxyType[str, StateName]:
    written: dict[str, StateName] = {}
    for rank in ("name", "demonym", "seat", "capital"):
        for state in _states():
            for name, meaning in _forms(state):
                if meaning.form == rank:
                    written.setdefault(name, meaning)
    return MappingProxyType(written)


@cache
def _names() -> MappingProxyType[str, StateName]:
    names: dict[str, StateName] = {}
    for name, meaning in _written().items():
        names.setdefault(key(name), meaning)
    return MappingProxyType(names)


@cache
def _matcher() -> Matcher[StateName]:
    return Matcher(_written(), shouted=_SHOUTED)
