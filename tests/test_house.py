"""The house in order: tests mirror the code, seams are documented, nothing outside is needed."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src/headwater"
TESTS = ROOT / "tests"
MODULES = sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

TESTED_ELSEWHERE: dict[str, str] = {
    "__main__.py": "app/test_main.py",
    "app/options.py": "app/test_main.py",
    "records/checks.py": "test_pipeline.py",
    "records/codes.py": "publishing/test_messages.py",
    "records/comparison.py": "records/test_codec.py",
    "records/decision.py": "records/test_codec.py",
    "records/errors.py": "app/test_main.py",
    "records/notes.py": "records/test_codec.py",
    "records/origin.py": "records/test_codec.py",
    "records/report.py": "records/test_codec.py",
    "records/seams.py": "test_contributing.py",
    "records/statement.py": "records/test_codec.py",
}
"""Modules of types alone, or of a line, and the tests that hold them."""

TESTED_AS_A_WHOLE: dict[str, str] = {
    "app/screen": "app/screen/test_parts.py",
    "app/casebook": "app/casebook",
    "casebook": "casebook",
    "casebook/migrations": "casebook",
    "casebook/migrations/versions": "casebook",
    "comparing": "comparing/test_compare.py",
    "intake": "intake/test_plain.py",
    "knowledge": "knowledge/test_rows.py",
    "publishing/graph": "publishing/graph/test_making.py",
    "reading": "reading/test_rules.py",
    "reading/words": "reading/describing/test_describe.py",
    "reading/names": "reading/names/test_proper.py",
    "reading/describing": "reading/describing/test_describe.py",
    "reading/finding": "reading/finding/test_attribution.py",
    "reading/stance": "reading/stance/test_judge.py",
    "reading/times": "reading/times/test_phrases.py",
    "reading/resolving": "reading/resolving/test_resolution.py",
    "reading/chains": "reading/chains/test_build.py",
    "reading/statements": "reading/test_rules.py",
    "text": "text/test_sentences.py",
    "tracing": "origins/test_situations.py",
}
"""Rooms with inner modules that have no door of their own: tests come in by that of the room."""

LONGEST = 400
"""Lines of a module; about 300 is the aim."""

LONGER: dict[str, int] = {}
"""Modules that are longer, with their lines: they may only shrink."""


def _code(module: Path) -> bool:
    return module.name != "__init__.py"


@pytest.mark.parametrize("module", [str(module) for module in MODULES if _code(module)])
def test_every_module_is_tested(module: str) -> None:
    path = Path(module)
    own = TESTS / path.parent / f"test_{path.name}"
    if own.exists():
        return
    tests = TESTED_ELSEWHERE.get(module) or TESTED_AS_A_WHOLE.get(path.parent.as_posix())
    assert tests is not None, f"{own} is missing"
    assert (TESTS / tests).exists()


def test_no_exception_is_left_over() -> None:
    assert set(TESTED_ELSEWHERE) <= {str(module) for module in MODULES}
    assert set(TESTED_AS_A_WHOLE) <= {module.parent.as_posix() for module in MODULES}
    for module in map(Path, TESTED_ELSEWHERE):
        own = TESTS / module.parent / f"test_{module.name}"
        assert not own.exists(), f"{module} has its own tests: take it off the list"


@pytest.mark.parametrize("module", [str(module) for module in MODULES])
def test_modules_are_short(module: str) -> None:
    lines = len((SOURCE / module).read_text("utf-8").splitlines())
    assert lines <= LONGER.get(module, LONGEST)
    assert module not in LONGER or lines > LONGEST, "short again: take it off the list"


@pytest.mark.parametrize("group", sorted(PROJECT["project"]["entry-points"]))
def test_every_plug_in_point_is_documented(group: str) -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert f'[project.entry-points."{group}"]' in contributing
    kind = group.removeprefix("headwater.").removesuffix("s").capitalize()
    assert f"class {kind}(Protocol)" in (SOURCE / "records/seams.py").read_text("utf-8")
    assert group in (SOURCE / "records/seams.py").read_text("utf-8")


def test_the_layers_name_every_room() -> None:
    (layers,) = (
        contract["layers"]
        for contract in PROJECT["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers" and "containers" not in contract
    )
    named = set(re.findall(r"headwater\.(\w+)", " ".join(layers)))
    rooms = {path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()}
    assert rooms <= named


def test_decisions_are_numbered_and_one_page() -> None:
    pages = sorted((ROOT / "docs/decisions").glob("*.md"))
    numbers = [int(page.name[:4]) for page in pages]
    assert numbers == list(range(1, len(pages) + 1))
    for page in pages:
        text = page.read_text("utf-8")
        assert text.startswith(f"# {page.name[:4]} ")
        assert len(text.splitlines()) <= 60


def test_every_dependency_is_imported_and_every_import_is_a_dependency() -> None:
    names = {"lxml-html-clean": "lxml", "pyahocorasick": "ahocorasick"}
    wanted = {re.split(r"[>=<\[]", each)[0] for each in PROJECT["project"]["dependencies"]}
    modules = {names.get(name, name).replace("-", "_") for name in wanted}
    text = "\n".join((SOURCE / module).read_text("utf-8") for module in MODULES)
    imported = set(
        re.findall(r"^(?: {4})*(?:from (\w+)[\w.]* import\b|import (\w+))", text, re.MULTILINE)
    )
    imported = {name for pair in imported for name in pair if name}
    by_others = {"python_multipart"}  # Starlette reads forms with it, and names it nowhere else
    assert modules <= imported | by_others
    extra = {
        re.split(r"[>=<\[]", each)[0]
        for more in PROJECT["project"].get("optional-dependencies", {}).values()
        for each in more
    }
    with_others = {"markupsafe"}  # Jinja2's own kind of string, of which it hands values out
    known = modules | extra | with_others | sys.stdlib_module_names | {"headwater"}
    assert imported <= known


def test_nothing_outside_the_repository_is_needed_to_run() -> None:
    for module in MODULES:
        assert "shared/" not in (SOURCE / module).read_text("utf-8").replace("../shared/data", "")


def test_commands_of_benchmarks_run_from_the_root_of_a_clone() -> None:
    told = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.py")]
    for path in (*told, ROOT / "Makefile"):
        text = path.read_text("utf-8")
        assert not re.search(r"python benchmarks/", text), path
        for module in re.findall(r"python -m benchmarks\.(\w+)", text):
            assert (ROOT / f"benchmarks/{module}.py").exists(), (path, module)


@pytest.mark.parametrize(
    "page", sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/**/*.md")), ids=str
)
def test_links_between_pages_hold(page: Path) -> None:
    for link, at in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)", page.read_text("utf-8")):
        told = page.parent / link if link else page
        assert told.exists(), link
        if at and told.suffix == ".md":
            assert at in _anchors(told), f"{link}#{at}"


def _anchors(page: Path) -> set[str]:
    """The names by which the headings of a page are linked to."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}
