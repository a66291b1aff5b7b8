"""`export` as a user types it: its formats, its file, what it refuses."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from headwater.app.casebook.moving import case_file
from headwater.app.main import app
from headwater.publishing.brief import MarkdownExporter
from headwater.publishing.case_file import CaseFile
from headwater.publishing.dossier import HtmlExporter
from tests.casebook import examples, news
from tests.publishing.files import Parsed

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


# the example story, with decisions


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> CaseFile:
    """The example case after thirty decisions of all kinds."""
    path = tmp_path_factory.mktemp("example") / "example.case"
    with examples.opened(path) as book:
        engines = news.engines()
        book.add(examples.reports(), engines)
        for each in examples.thirty(book):
            book.decide(each, engines)
        return case_file(book)


NOTE = re.compile(r"^\[\^(\d+)\]: \[(\d+)\] .*, characters ([0-9–]+(?: and [0-9–]+)*)[;.]", re.M)


def test_every_quotation_of_the_brief_resolves_to_its_report(example: CaseFile) -> None:
    text = "".join(MarkdownExporter().case(example))
    texts = {
        number: shown.index.reports[of].text
        for shown in example.stories
        for of, number in shown.index.numbers.items()
    }
    notes = NOTE.findall(text)
    assert len(notes) == len(re.findall(r"^\[\^\d+\]:", text, re.M)) > 50
    places = {n: (texts[int(report)], spans.split(" and ")) for n, report, spans in notes}
    used = set()
    for line in text.splitlines():
        if line.startswith("[^"):
            continue
        for found in re.finditer(r"\[\^(\d+)\]", line):
            source, spans = places[found[1]]
            used.add(found[1])
            said = [source[int(a) : int(b)] for a, b in (each.split("–") for each in spans)]
            before = re.sub(r"\\([^\w\s])", r"\1", line[: found.start()])
            for words in said:
                assert " ".join(words.split()) in before, line
            assert before.rstrip("”\"’'»").endswith(" ".join(said[-1].split()).rstrip("”\"’'»"))
    assert used == set(places)


def test_the_dossier_of_the_example_is_whole(example: CaseFile) -> None:
    page = Parsed("".join(HtmlExporter().case(example)))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {each[1:] for each in page.values("href") if each.startswith("#")} <= set(ids)
    assert all("href" in each.attributes for each in page.all("a"))
    assert not page.all("form", "input", "button", "select", "textarea", "link", "img", "iframe")
    assert not page.values("src", "style", "action")
    assert "Ann Example" in page.html
    for shown in example.stories:
        for report in shown.index.case.reports:
            assert f"report-{report.id}" in ids


def test_every_quote_of_the_dossier_stands_in_a_report(example: CaseFile) -> None:
    reports = [r for shown in example.stories for r in shown.index.case.reports]
    held = " ".join(" ".join((r.text, r.title or "")) for r in reports)
    names = {str(a.label) for shown in example.stories for a in shown.index.case.actors}
    for each in Parsed("".join(HtmlExporter().case(example))).all("q"):
        for piece in each.text.split("[…]"):
            words = " ".join(piece.split())
            known = words in " ".join(held.split()) or words in names
            assert known or words == "…", words
