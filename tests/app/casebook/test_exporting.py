"""`export` as a user types it: its formats, its file, what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from headwater.app.main import app
from tests.casebook import news

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six reports of two stories, and a decision."""
    folder = tmp_path_factory.mktemp("export")
    files = []
    for story in range(2):
        for teller in range(3):
            files.append(folder / f"story{story}-{teller}.txt")
            files[-1].write_text(news.article(story, teller), "utf-8")
    path = folder / "x.case"
    assert ran("add", str(path), *map(str, files)).exit_code == 0
    assert ran("decide", str(path), "note", "a note for the dossier", "--who", "ab").exit_code == 0
    return path


def ran(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize(
    ("form", "begins", "holds"),
    [
        ("html", "<!doctype html>", "a note for the dossier"),
        ("md", "# x.case\n", "a note for the dossier"),
        ("json", "{", '"schema":"headwater/1"'),
        ("case", "{", '"note"'),
    ],
)
def test_each_format_holds_the_case(case: Path, form: str, begins: str, holds: str) -> None:
    result = ran("export", str(case), "--format", form)
    assert result.exit_code == 0
    assert result.stdout.lstrip().startswith(begins)
    assert holds in result.stdout
    assert ran("export", str(case), "--format", form).stdout == result.stdout


def test_documents_keep_the_stories_apart(case: Path) -> None:
    brief = ran("export", str(case), "--format", "md").stdout
    assert len([line for line in brief.splitlines() if line.startswith("### Said in one")]) <= 2
    dossier = ran("export", str(case), "--format", "html").stdout
    assert dossier.count('<section class="part"') == 2


def test_a_file_is_written_over_only_where_that_is_asked_for(case: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.html"
    arguments = ("export", str(case), "--format", "html", "--output", str(target))
    assert ran(*arguments).exit_code == 0
    written = target.read_bytes()
    target.write_text("mine")
    refused = ran(*arguments)
    assert (refused.exit_code, target.read_text()) == (2, "mine")
    assert "there is a file already" in refused.stderr
    assert ran(*arguments, "--force").exit_code == 0
    assert target.read_bytes() == written
    assert [each.name for each in tmp_path.iterdir()] == ["x.html"]


def test_the_casebook_is_never_written_over(case: Path) -> None:
    before = case.read_bytes()
    result = ran("export", str(case), "--output", str(case), "--force")
    assert result.exit_code == 2
    assert "the casebook itself" in result.stderr
    assert case.read_bytes() == before


def test_a_format_that_is_not_there_is_named_with_those_that_are(case: Path) -> None:
    result = ran("export", str(case), "--format", "pdf")
    assert result.exit_code == 2
    assert "no format is called 'pdf'; there are: case, html, json, md" in result.stderr
