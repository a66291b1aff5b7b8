from __future__ import annotations

import pytest

from headwater.intake.cited import told
from headwater.records import Block, BlockKind


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Jane Roe, a former envoy, told POLITICO that the plan was dangerous.", "Politico"),
        ("The envoy said in an interview with USA TODAY that the plan was bad.", "USA Today"),
        ("Envoy Jane Roe told MailOnline so. The plan is old, CNN reported.", "Daily Mail"),
        ("Envoy Jane Roe told MailOnline so. Envoy John Doe told Reuters so.", "Daily Mail"),
        ("Envoy Jane Roe told POLITICO so. Envoy John Doe told USA TODAY so.", None),
        ("Envoy Jane Roe told POLITICO so. The plan is old, POLITICO reported.", None),
        ("Envoy Jane Roe told POLITICO so. A memo seen by Politico names him.", None),
        ("A source told POLITICO last month that the plan was dangerous.", None),
        ("Envoy Jane Roe told Politico that the plan was dangerous.", None),
        ("Envoy Jane Roe told The New York Times so. She told The New York Times more.", None),
        ("The senator spoke to CNN. He told CNN that the plan was dangerous.", None),
        ("According to CNN, the plan is dangerous.", None),
        ("Two men are held, The Sun can reveal. Their lawyer told the BBC so.", "The Sun"),
        ("Reuters understands that two men are held. Their lawyer told CNN so.", "Reuters"),
        ("Envoy Jane Roe told reporters so.", None),
        ("", None),
    ],
)
def test_only_words_that_x_alone_would_write_show_x(text: str, outlet: str | None) -> None:
    assert told(text, [Block(BlockKind.PARAGRAPH, 0, len(text))]) == outlet


def test_captions_propose_nothing() -> None:
    text = "Envoy Jane Roe, who told POLITICO that the plan was dangerous."
    assert told(text, [Block(BlockKind.CAPTION, 0, len(text))]) is None
