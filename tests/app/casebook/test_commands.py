"""The commands of a casebook as a user types them: what they print, their codes, their refusals."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from headwater.app.main import app
from tests.casebook import news

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in a folder of six reports of two stories."""
    monkeypatch.chdir(tmp_path)
    for story in range(2):
        for teller in range(3):
            Path(f"story{story}-{teller}.txt").write_text(news.article(story, teller), "utf-8")

    def command(*arguments: str, code: int = 0) -> Result:
        result = CliRunner().invoke(app, list(arguments))
        assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
        return result

    return command


FILES = [f"story{story}-{teller}.txt" for story in range(2) for teller in range(3)]


@pytest.fixture
def filled(run: Run) -> Run:
    """The same, with a casebook x.case that holds all six."""
    run("add", "x.case", *FILES)
    return run


def test_adding_says_what_became_of_each_source(run: Run) -> None:
    first = run("add", "x.case", *FILES[:2])
    assert first.stdout.splitlines() == ["[1] story0-0.txt: added", "[2] story0-1.txt: added"]
    Path("story0-1.txt").write_text(news.article(0, 1, "More."), "utf-8")
    Path("empty.txt").touch()
    again = run("add", "x.case", *FILES[:3], "empty.txt", "absent.txt", code=1)
    assert again.stdout.splitlines() == [
        "[1] story0-0.txt: here already, nothing changed",
        "[3] story0-1.txt: a revision of [2]",
        "      1 change of words, 0 statements softened, 0 dropped, 1 added: "
        "headwater show x.case revision 3",
        "[4] story0-2.txt: added",
        "    empty.txt: skipped",
    ]
    assert "empty.txt" in again.stderr and "[empty]" in again.stderr
    assert "absent.txt" in again.stderr and "[not-found]" in again.stderr


def test_adding_with_what_is_known_beforehand(run: Run) -> None:
    run("add", "x.case", FILES[0], "--outlet", "Reuters", "--published", "2025-03-04")
    Path("meta.csv").write_text("file,outlet\nstory0-1.txt,World Ledger\n", "utf-8")
    run("add", "x.case", FILES[1], "--meta", "meta.csv")
    shown = run("show", "x.case", "reports").stdout
    assert "Reuters, 4 Mar 2025" in shown
    assert "World Ledger" in shown


META = "file,outlet\nstory0-0.txt,World Ledger\nstory0-1.txt,Harbour Times\nstroy0-2.txt,Lantern\n"


@pytest.mark.parametrize(
    ("files", "noted"),
    [
        (FILES[:1], []),  # rows about files of another call are no fault
        (FILES[:2], []),
        (FILES[1:3], ["story0-2.txt"]),  # but one of them may be meant for this file
        (FILES[2:4], FILES[2:4]),
    ],
)
def test_a_meta_file_may_be_about_more_than_is_added(
    run: Run, files: list[str], noted: list[str]
) -> None:
    Path("meta.csv").write_text(META, "utf-8")
    told = run("add", "x.case", *files, "--meta", "meta.csv").stderr
    assert told.splitlines() == [f"note: {f}: no row of the meta file is about it" for f in noted]


def test_every_row_used_leaves_nothing_to_say_of_a_file_without_one(run: Run) -> None:
    Path("meta.csv").write_text("file,outlet\nstory0-0.txt,World Ledger\n", "utf-8")
    assert run("add", "x.case", *FILES[:2], "--meta", "meta.csv").stderr == ""


def test_a_faulty_row_is_still_one(run: Run) -> None:
    Path("meta.csv").write_text("file,published\nstory0-1.txt,soon\n,2025\n", "utf-8")
    told = run("add", "x.case", FILES[0], "--meta", "meta.csv", code=1).stderr
    assert told.count("[meta-invalid]") == 2


def test_adding_nothing_makes_an_empty_casebook(run: Run) -> None:
    run("add", "x.case")
    assert "reports     0" in run("info", "x.case").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["add", "x.case", *FILES[:2], "--outlet", "A"], "--outlet is about one report"),
        (["add", "x.case", FILES[0], "--published", "soon"], "soon"),
        (["add", "x.case", FILES[0], "--reader", "magic"], "no reader is called 'magic'"),
        (["add", FILES[0], FILES[1]], "this file is no casebook"),
        (["add", "absent/x.case", FILES[0]], "the folder it should be in is not there"),
        (["show", "absent.case"], "there is no casebook; `headwater add"),
        (["info", FILES[0]], "this file is no casebook"),
        (["verify", "."], "a folder, not a casebook"),
        (["import", FILES[0], "new.case"], "line 1"),
        (["import", "absent.jsonl", "new.case"], "No such file"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    run: Run, arguments: list[str], words: str
) -> None:
    result = run(*arguments, code=2)
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert Path(FILES[0]).read_text("utf-8") == news.article(0, 0)
    assert not Path("new.case").exists()


def test_a_case_of_several_stories_lists_them(filled: Run) -> None:
    shown = filled("show", "x.case").stdout
    assert shown.startswith("2 stories")
    assert "[1][2][3]" in shown and "[4][5][6]" in shown
    story = next(word for word in shown.split() if word.startswith("story-")).rstrip(":")
    full = filled("show", "x.case", "story", story[:12]).stdout
    assert "REPORTS" in full and "[4]" not in full


def test_a_case_of_one_story_is_shown_in_full(run: Run) -> None:
    run("add", "x.case", *FILES[3:])
    run("delete", "x.case", "1", "--why", "test")
    shown = run("show", "x.case", "--all").stdout
    assert "DISPUTED OR TOLD MORE THAN ONCE" in shown
    assert "[2]" in shown and "[3]" in shown  # the numbers of the casebook, not of the page
    assert "[1]" not in shown


def test_a_case_has_every_section_that_read_prints(run: Run) -> None:
    Path("a.txt").write_text(f"{news.article(0, 0)}\n\nAda Lund declined to comment.\n", "utf-8")
    told = run("read", "--all", "a.txt").stdout
    run("add", "x.case", "a.txt")
    shown = run("show", "x.case", "--all").stdout
    assert "WOULD NOT SAY (1)" in told
    assert [line for line in shown.splitlines() if line.isupper()] == [
        line for line in told.splitlines() if line.isupper()
    ]


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("threads", "DISPUTED OR TOLD MORE THAN ONCE"),
        ("actors", ""),
        ("links", ""),
        ("timeline", "TIMELINE"),
        ("history", "added [1] story0-0.txt by headwater/"),
        ("stories", "2 stories"),
        ("reports", "story1-2.txt"),
    ],
)
def test_every_part_can_be_shown(filled: Run, what: str, words: str) -> None:
    assert words in filled("show", "x.case", what).stdout


def test_one_claim_and_one_report(filled: Run) -> None:
    case = json.loads(filled("export", "x.case").stdout)
    claim = next(each for each in case["claims"] if len(each["statements"]) > 1)
    assert claim["id"] in filled("show", "x.case", "claim", claim["id"]).stdout
    statement = claim["statements"][0]["id"]
    assert claim["id"] in filled("show", "x.case", "claim", statement).stdout
    for name in ("2", "[2]", "story0-1.txt", case["reports"][1]["id"][:8]):
        assert case["reports"][1]["sha256"] in filled("show", "x.case", "report", name).stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], "no 'nonsense' can be shown"),
        (["claim"], "needs an id"),
        (["claim", "s-0"], "holds no claim s-0"),
        (["report", "99"], "holds no report 99"),
        (["story", "story-x"], "no one story"),
        (["threads", "x"], "takes no id"),
    ],
)
def test_what_cannot_be_shown(filled: Run, arguments: list[str], words: str) -> None:
    assert words in filled("show", "x.case", *arguments, code=2).stderr


def test_verifying_names_what_differs(filled: Run) -> None:
    assert "all is as it was received" in filled("verify", "x.case").stdout
    data = Path("x.case").read_bytes()
    place = data.index(news.article(1, 1).encode()[:40])
    Path("x.case").write_bytes(data[:place] + b"#" + data[place + 1 :])
    told = filled("verify", "x.case", code=1).stdout
    assert "DIFFERS capture" in told and "story1-1.txt" in told


def test_a_seal_from_making_to_checking(filled: Run) -> None:
    filled("seal", "x.case", "--output", "s.json", "--newkey", "k.pem")
    assert Path("k.pem").stat().st_mode & 0o077 == 0
    told = filled("verify", "x.case", "--seal", "s.json", "--key", "k.pem.pub").stdout
    assert "signed by the key" in told and "is here unchanged" in told
    filled("seal", "x.case", "--key", "k.pem", "--output", "again.json")
    assert "file already" in filled("seal", "x.case", "--output", "s.json", code=2).stderr
    filled("delete", "x.case", "story1-1.txt", "--why", "asked")
    told = filled("verify", "x.case", "--seal", "s.json", code=1).stdout
    assert "deleted since the seal" in told
    other = filled("seal", "x.case").stdout
    Path("other.json").write_text(other)
    assert "not signed" in filled("verify", "x.case", "--seal", "other.json").stdout
    wrong = filled("verify", "x.case", "--seal", "other.json", "--key", "k.pem.pub", code=1)
    assert "signature is not that of this key" in wrong.stdout


def test_keys_that_make_no_sense(filled: Run) -> None:
    both = ["--key", "a.pem", "--newkey", "b.pem"]
    assert "exclude" in filled("seal", "x.case", *both, code=2).stderr
    assert "about a seal" in filled("verify", "x.case", "--key", "a.pem", code=2).stderr
    assert "No such file" in filled("seal", "x.case", "--key", "a.pem", code=2).stderr


def test_export_and_import_give_the_same_bytes(filled: Run) -> None:
    filled("export", "x.case", "--format", "case", "--output", "x.jsonl")
    assert "imported: 6 reports" in filled("import", "x.jsonl", "y.case").stdout
    assert filled("export", "y.case", "--format", "case").stdout == Path("x.jsonl").read_text()
    assert filled("export", "y.case").stdout == filled("export", "x.case").stdout
    for target in (["export", "x.case", "--output", "x.jsonl"], ["import", "x.jsonl", "y.case"]):
        assert "file already" in filled(*target, code=2).stderr


def test_export_of_one_story_is_what_read_prints(run: Run) -> None:
    run("add", "x.case", *FILES[:3])
    assert (
        run("export", "x.case", "--format", "json").stdout
        == run("read", "--json", *FILES[:3]).stdout
    )


def test_deleting_needs_a_reason_and_keeps_it(filled: Run) -> None:
    filled("delete", "x.case", "2", code=2)
    told = filled("delete", "x.case", "2", "--why", "asked by the outlet", "--who", "Ann").stdout
    assert told == "deleted: [2] story0-1.txt; the reason is kept\n"
    assert "asked by the outlet" in filled("show", "x.case", "reports").stdout
    assert "by Ann: asked by the outlet" in filled("show", "x.case", "history").stdout
    again = filled("add", "x.case", FILES[1], code=1)
    assert "was deleted and is not added again (--again adds it)" in again.stdout
    told = filled("add", "x.case", FILES[1], "--again").stdout
    assert told == "[2] story0-1.txt: added again; that it was deleted stays in the history\n"
    history = " ".join(filled("show", "x.case", "history").stdout.split())
    assert "by Ann: asked by the outlet" in history and "added again [2] story0-1.txt" in history
    of_it = " ".join(filled("show", "x.case", "report", "2").stdout.split())
    assert "by Ann: asked by the outlet; added again since" in of_it


def test_a_backup_is_a_casebook(filled: Run) -> None:
    filled("backup", "x.case", "y.case")
    assert filled("export", "y.case").stdout == filled("export", "x.case").stdout
    assert "file already" in filled("backup", "x.case", "y.case", code=2).stderr


def test_words_of_strangers_cannot_steer_the_terminal(run: Run) -> None:
    name = "evil\x1b[2J.txt"
    Path(name).write_text(news.article(0, 0) + "\n\n\x1b]0;owned\x07 said the officials.", "utf-8")
    out = run("add", "x.case", name).stdout
    out += run("delete", "x.case", "1", "--why", "\x1b[31mred").stdout
    for what in ("reports", "history", "stories"):
        out += run("show", "x.case", what).stdout
    assert "\x1b" not in out and "\\x1b" in out
