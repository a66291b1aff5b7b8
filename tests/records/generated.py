"""Stories made by Hypothesis from the types of the records alone: any value a field allows."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from headwater import records as r

TEXTS = st.text(max_size=8)

# MessagePack holds 64 bits; NaN is no value of any record and not even equal to itself.
st.register_type_strategy(int, st.integers(min_value=-(2**63), max_value=2**63 - 1))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def _few(kind: type[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.from_type(kind), max_size=2).map(tuple)


def reasons() -> st.SearchStrategy[r.Reason]:
    """Reasons with any arguments."""
    args: st.SearchStrategy[Mapping[str, str]] = st.dictionaries(TEXTS, TEXTS, max_size=2)
    return st.builds(r.Reason, args=args, spans=_few(r.Place))


st.register_type_strategy(r.Reason, reasons())


def decisions() -> st.SearchStrategy[r.Decision]:
    """Decisions that set any values."""
    values: st.SearchStrategy[Mapping[str, str]] = st.dictionaries(TEXTS, TEXTS, max_size=2)
    return st.builds(r.Decision, anchors=_few(r.Anchor), values=values)


def rulings() -> st.SearchStrategy[r.Rulings]:
    """Rulings on statements of any id."""
    chains: st.SearchStrategy[Mapping[str, tuple[r.Chain, ...]]] = st.dictionaries(
        TEXTS, st.lists(st.from_type(r.Chain), max_size=1).map(tuple), max_size=2
    )
    return st.builds(
        r.Rulings, chains=chains, claims=_few(r.ClaimRuling), actors=_few(r.ActorRuling)
    )


st.register_type_strategy(r.Decision, decisions())
st.register_type_strategy(r.Rulings, rulings())


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
