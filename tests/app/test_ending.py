"""How a command ends."""

from __future__ import annotations

import pytest
import typer

from headwater.app.ending import end
from headwater.records import CasebookError


def _raise(error: BaseException) -> int:
    raise error


@pytest.mark.parametrize("code", [0, 1])
def test_the_code_of_the_work_is_the_code_of_the_command(code: int) -> None:
    with pytest.raises(typer.Exit) as left:
        end(lambda: code)
    assert left.value.exit_code == code


def test_an_error_of_ours_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as left:
        end(lambda: _raise(CasebookError("two\nlines \x1b[2J")))
    assert left.value.exit_code == 2
    assert capsys.readouterr().err == "Error: two lines \\x1b[2J\n"


def test_stopping_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as left:
        end(lambda: _raise(KeyboardInterrupt()))
    assert left.value.exit_code == 130
    assert capsys.readouterr().err == "stopped\n"


def test_a_fault_of_the_program_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        end(lambda: 1 // 0)
