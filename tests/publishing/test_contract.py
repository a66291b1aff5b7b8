"""The types of the contract are those of the design, key for key."""

import msgspec
import pytest

from headwater.publishing import contract as c

KEYS = {
    c.Case: "schema reports statements actors claims threads links copies cycles notes",
    c.Report: "id url title bylines credit language sha256 text_sha256 decoder outlet published"
    " text blocks",
    c.Outlet: "name basis",
    c.Published: "earliest latest basis",
    c.Block: "kind start end",
    c.Statement: "id report within block form content sources cue chains stance times quantities"
    " claims score",
    c.Stance: "value hedges",
    c.Span: "start end quote",
    c.Place: "report start end quote",
    c.Time: "start end quote earliest latest precision",
    c.Quantity: "start end quote low high unit",
    c.ClaimPart: "id content",
    c.Actor: "id label kind names",
    c.ActorName: "report start end quote ambiguous",
    c.Claim: "id label thread statements origins denials",
    c.Member: "id polarity score",
    c.Origins: "min max roots why",
    c.Root: "label kind statements why",
    c.Thread: "id label claims status absent",
    c.Status: "value statement earliest latest",
    c.Link: "kind type a b why",
    c.Copy: "from to first spans",
    c.Note: "code report start end why",
    c.Hop: "name kind count relation basis actor span antecedent",
    c.Reason: "code args spans",
}


@pytest.mark.parametrize(("part", "keys"), KEYS.items(), ids=lambda v: getattr(v, "__name__", ""))
def test_keys_are_those_of_the_design(part: type[msgspec.Struct], keys: str) -> None:
    assert set(part.__struct_encode_fields__) == set(keys.split())


def test_every_part_is_named_here() -> None:
    parts = {
        part
        for part in vars(c).values()
        if isinstance(part, type) and issubclass(part, c._Part) and part is not c._Part
    }
    assert parts == set(KEYS)


@pytest.mark.parametrize("part", list(KEYS), ids=lambda part: part.__name__)
def test_every_key_is_always_there(part: type[msgspec.Struct]) -> None:
    assert part.__struct_defaults__ == ()
    assert part.__struct_config__.frozen
    assert part.__struct_config__.forbid_unknown_fields
