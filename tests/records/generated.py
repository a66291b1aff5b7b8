"""Stories made by Hypothesis from the types of the records alone: any value a field allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from hypothesis import strategies as st

from headwater import records as r

# MessagePack holds 64 bits; NaN is no value of any record and not even equal to itself.
st.register_type_strategy(int, st.integers(min_value=-(2**63), max_value=2**63 - 1))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def _few(kind: type[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.from_type(kind), max_size=2).map(tuple)


def _mappings(kind: type[object]) -> st.SearchStrategy[object]:
    key, value = get_args(kind) or (str, str)
    return st.dictionaries(st.from_type(key), st.from_type(value), max_size=2)


# Records say Mapping and hold a dict; Hypothesis would also make the rarer kinds.
st.register_type_strategy(Mapping, _mappings)


def stories() -> st.SearchStrategy[r.Story]:
    """Stories of any content that the types allow; nothing in them needs to fit together."""
    return st.builds(
        r.Story,
        reports=_few(r.Report),
        readings=_few(r.Reading),
        comparison=st.builds(
            r.Comparison,
            actors=_few(r.Actor),
            claims=_few(r.Claim),
            threads=_few(r.Thread),
            links=_few(r.Link),
            notes=_few(r.Note),
        ),
        trace=st.builds(
            r.Trace,
            counts=_few(r.Count),
            copies=_few(r.Copy),
            carries=_few(r.Carry),
            cycles=_few(tuple[str, ...]),  # type: ignore[arg-type]
            notes=_few(r.Note),
        ),
        notes=_few(r.Note),
    )
