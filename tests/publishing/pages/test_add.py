from __future__ import annotations

import pytest

from headwater.casebook.adding import Outcome
from headwater.publishing.pages.add import Batch, Landed, Stage

O = Outcome  # noqa: E741
LANDED = tuple(Landed(f"{each.value}.txt", each, "r-1") for each in Outcome)


def test_files_are_in_the_case_or_left_out() -> None:
    batch = Batch("b", Stage.READING, 9, (*LANDED, Landed("x.txt", O.SKIPPED, why="empty")))
    assert {each.outcome for each in batch.left_out} == {O.SKIPPED, O.DELETED}
    assert {each.outcome for each in batch.taken} == set(O) - {O.SKIPPED, O.DELETED}
    assert sorted((*batch.left_out, *batch.taken), key=repr) == sorted(batch.landed, key=repr)
    assert batch.counts == {each: 2 if each is O.SKIPPED else 1 for each in O}


def test_nothing_came_yet() -> None:
    batch = Batch("b", Stage.READING, 9)
    assert (batch.counts, batch.left_out, batch.taken) == ({}, (), ())


@pytest.mark.parametrize("stage", Stage)
def test_a_batch_is_over_when_nothing_more_will_happen(stage: Stage) -> None:
    assert stage.is_over == (stage.value in ("done", "stopped", "failed"))
