from __future__ import annotations

import pytest

from headwater.intake.cited import told
from headwater.records import Block, BlockKind


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Jane Roe, a former envoy, told CNN that the plan was dangerous.", "CNN"),
        ("The envoy said in an interview with CNN that the plan was dangerous.", "CNN"),
        ("Envoy Jane Roe told CNN so. The plan is old, CNN reported.", None),
        ("Envoy Jane Roe told CNN so. A memo seen by CNN names him.", None),
        ("According to CNN, the plan is dangerous.", None),
        ("A source told Reuters last month that the plan was dangerous.", None),
        ("Sources told Reuters last month so. Envoy Jane Roe told CNN that it was.", "CNN"),
        ("Envoy Jane Roe told CNN so. Envoy John Doe told Reuters so.", None),
        ("Two men are held, The Sun can reveal. Their lawyer told the BBC so.", "The Sun"),
        ("Reuters understands that two men are held. Their lawyer told CNN so.", "Reuters"),
        ("Two officials told CNN so. Envoy Jane Roe told Reuters so.", "Reuters"),
        ("Envoy Jane Roe told CNN so, citing Reuters.", "CNN"),
        ("Envoy Jane Roe told the Wall Street Journal so. The Journal said it saw it.", None),
        ("Envoy Jane Roe told reporters so.", None),
        ("", None),
    ],
)
def test_told_x_proposes_x_where_nothing_cites_it(text: str, outlet: str | None) -> None:
    assert told(text, [Block(BlockKind.PARAGRAPH, 0, len(text))]) == outlet


def test_captions_propose_nothing() -> None:
    text = "Envoy Jane Roe, who told CNN that the plan was dangerous."
    assert told(text, [Block(BlockKind.CAPTION, 0, len(text))]) is None
