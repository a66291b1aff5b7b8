"""The commands set, decide, undo, reread and find, and what show tells about decisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from headwater import pipeline
from headwater.app.main import app
from tests.casebook import meanings, news
from tests.casebook.examples import FOLDER, opened, reports


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("made") / "example.case"
    with opened(path) as case:
        case.add(reports(), news.engines())
    return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, made: bytes) -> str:
    path = tmp_path / "example.case"
    path.write_bytes(made)
    return str(path)


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def found(case: str, words: str) -> str:
    """The id of the first statement that `find` prints."""
    result = run("find", case, words)
    assert result.exit_code == 0, result.output
    match = re.search(r"s-[0-9a-f]{16}", result.stdout)
    assert match is not None
    return match[0]


def flat(result: Result) -> str:
    """What was printed, in one line."""
    return " ".join(result.stdout.split())


def test_find_prints_words_chains_and_ids(case: str) -> None:
    result = run("find", case, '"two Western officials"')
    assert result.exit_code == 0
    assert "Seabright Television ← two Western officials" in result.stdout
    assert "“the missiles had not been transferred as of this week”" in flat(result)


def test_a_report_shows_every_chain_as_it_is_ruled(tmp_path: Path) -> None:
    path = tmp_path / "velda.txt"
    path.write_text(
        "Velda harbour closed\n\nThe mayor, Ana Osk, and the harbour master, Jan Lund, said that "
        "the crane had failed. Two divers told CNN that the ship had left the port.\n",
        "utf-8",
    )
    case = str(tmp_path / "velda.case")
    assert run("add", case, str(path), "--reader", "rules").exit_code == 0
    assert "← Ana Osk; ← Jan Lund CT+" in flat(run("show", case, "report", "1"))
    ship, crane = found(case, "ship"), found(case, "crane")
    run("decide", case, "chain", ship, "Reuters < an aide")
    run("decide", case, "reject", crane)
    shown = flat(run("show", case, "report", "1"))
    assert "← Reuters (given) ← an aide (given) CT+" in shown
    assert "CNN" not in shown and "divers" not in shown.partition("STATEMENTS")[2]
    assert "“that the crane had failed” CT+" in shown


def test_find_says_where_only_some_of_the_words_stand(case: str) -> None:
    assert "with some of the words:" in run("find", case, "missiles", "ambulances").stdout


@pytest.fixture
def meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The example as a reader with vectors reads it, and that reader installed."""
    path = tmp_path / "meant.case"
    with opened(path) as case:
        case.add(reports(), meanings.engines())
    monkeypatch.setattr(pipeline, "names", lambda _group: ("meanings",))
    monkeypatch.setattr(pipeline, "load", lambda *_asked: (meanings.Meanings(),))
    return str(path)


def test_find_says_what_is_near_in_meaning(meant: str) -> None:
    alone = flat(run("find", meant, "rockets"))
    assert alone.startswith("near in meaning:") and "missiles" in alone
    assert "by meaning" not in alone and "not searched" not in alone
    both = flat(run("find", meant, "missiles", "ambulances", "--most", "60"))
    assert "with some of the words, or near in meaning:" in both
    assert re.search(r"s-\w{16} by meaning", both)


def test_find_says_that_meaning_was_left_out(meant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "names", lambda _group: ("rules",))
    shown = flat(run("find", meant, "missiles"))
    assert shown.endswith("not searched by meaning: the reader meanings/1 of this case is not here")
    assert run("find", meant, "rockets").exit_code == 1


def test_find_tells_by_its_exit_code_that_nothing_fits(case: str) -> None:
    result = run("find", case, "zebra")
    assert result.exit_code == 1
    assert "no statement fits" in result.stdout


def test_find_tells_of_a_field_that_says_nothing(case: str) -> None:
    result = run("find", case, "missiles", "before:yesterday")
    assert result.exit_code == 1
    assert "no date in before:yesterday" in flat(result)
    assert "no statement fits" not in result.stdout


def test_find_takes_what_looks_like_an_option_or_a_query(case: str) -> None:
    assert run("find", case, "--", "-x", 'NEAR("').exit_code == 1


def test_set_is_one_decision_for_each_fact(case: str) -> None:
    result = run(
        "set", case, "2", "--outlet", "Galaxy Post", "--published", "2024-01-01", "--who", "Ann",
        "--why", "see the imprint",
    )  # fmt: skip
    assert result.exit_code == 0
    assert re.findall(r"^d-\w{16} (\w+) holds$", result.stdout, re.MULTILINE) == [
        "outlet", "published",
    ]  # fmt: skip
    shown = flat(run("show", case, "report", "2"))
    assert "Galaxy Post, 1 Jan 2024" in shown


def test_decide_show_and_undo(case: str) -> None:
    one = found(case, "missiles source:anonymous")
    made = run("decide", case, "chain", one, "CNN < an aide", "--who", "Ann", "--why", "I asked")
    assert made.exit_code == 0
    assert "CNN (given) ← an aide (given)" in run("find", case, "missiles").stdout
    listed = flat(run("show", case, "decisions"))
    assert "chain CNN < an aide" in listed and "Ann: I asked" in listed and "applied" in listed
    undone = run("undo", case, "--who", "Bob")
    assert undone.exit_code == 0 and "takes back d-" in undone.stdout
    assert "(given)" not in run("find", case, "missiles").stdout
    assert "undone by d-" in flat(run("show", case, "decisions"))
    history = flat(run("show", case, "history"))
    assert re.search(r"ruled chain d-\w{16}: \[\d+\] CNN < an aide, by Ann: I asked", history)
    assert re.search(r"ruled undo d-\w{16}: d-\w{16}, by Bob", history)


def test_a_decision_that_waits_says_so(tmp_path: Path) -> None:
    case = str(news.make(tmp_path / "two.case", news.several(2, 2)))
    both = [f"{news.name(story, 5)} Corp" for story in range(2)]
    result = run("decide", case, "same-actor", *both, "--who", "Ann")
    assert result.exit_code == 1
    assert "queued: they stand in two stories, which are not compared" in result.stdout
    assert "WAITING FOR REVIEW" in run("show", case, "decisions").stdout


def test_stories_are_joined_and_kept_apart(tmp_path: Path) -> None:
    case = str(news.make(tmp_path / "two.case", news.several(2, 2)))
    assert run("show", case).stdout.startswith("2 stories")
    joined = run("decide", case, "same-story", "1", "story1-0.txt", "--who", "Ann", "--why", "saw")
    assert joined.exit_code == 0 and "same-story holds" in joined.stdout
    assert not run("show", case).stdout.startswith("2 stories")
    parted = run("decide", case, "different-story", "[2]", "1", "--who", "Bob")
    assert parted.exit_code == 0
    assert run("show", case).stdout.startswith("2 stories")
    history = flat(run("show", case, "history"))
    assert re.search(r"ruled same-story d-\w{16}: \[1\]\[2\], by Ann: saw", history)
    listed = flat(run("show", case, "decisions"))
    assert "WAITING FOR REVIEW" in listed and "contradicts what was decided later" in listed
    of_one = flat(run("show", case, "report", "1"))
    assert "same-story" in of_one and "different-story" in of_one


def test_names_are_named_by_their_words(case: str) -> None:
    assert run("decide", case, "same-actor", "Asker Front", "Velmark", "--who", "A").exit_code == 0
    assert run("decide", case, "different-actor", "Kesh@3", "Lessa", "--who", "A").exit_code == 0


def test_a_note_on_the_whole_case(case: str) -> None:
    assert run("decide", case, "note", "Ask the port.", "--who", "Ann").exit_code == 0
    assert "note Ask the port." in flat(run("show", case, "decisions"))


def test_words_of_strangers_are_shown_safely(case: str) -> None:
    run("decide", case, "note", "bad \x1b[2J", "--who", "\x1b]0;x\x07", "--why", "\u202ecba")
    assert "\x1b" not in run("show", case, "decisions").stdout
    assert "\x1b" not in run("show", case, "history").stdout


REFUSED = [
    (("decide", "same-claim", "s-0"), "is about 2, not about 1"),
    (("decide", "same-story", "1"), "is about 2, not about 1"),
    (("decide", "different-story", "1", "99"), "no report"),
    (("decide", "bogus", "x"), "no 'bogus' can be decided"),
    (("decide", "undo", "x"), "no 'undo' can be decided"),
    (("decide", "grade", "4", "Z9"), "is no grade"),
    (("decide", "chain", "s-0000", "CNN <"), "a source needs words"),
    (("set", "2"), "nothing to set"),
    (("set", "99", "--outlet", "A"), "no report"),
    (("set", "2", "--published", "soon"), "is no date"),
    (("undo",), "there is no decision to take back"),
    (("show", "revision", "2"), "revises no report"),
]


@pytest.mark.parametrize(("words", "why"), REFUSED, ids=[" ".join(words) for words, _ in REFUSED])
def test_what_cannot_be_done_is_one_line_and_code_2(
    case: str, words: tuple[str, ...], why: str
) -> None:
    command, *rest = words
    who = [] if command == "show" else ["--who", "Ann"]
    result = run(command, case, *rest, *who)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: ") and why in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert "nothing was decided" in run("show", case, "decisions").stdout


@pytest.mark.parametrize(
    "words", [("find", "x"), ("set", "1", "--outlet", "A"), ("undo",), ("reread",)]
)
def test_without_a_casebook(tmp_path: Path, words: tuple[str, ...]) -> None:
    path = tmp_path / "absent" / "none.case"
    result = run(words[0], str(path), *words[1:])
    assert result.exit_code == 2
    assert not path.parent.exists()


def test_what_was_decided_stands_beside_the_claim_and_the_report(case: str) -> None:
    one = found(case, "missiles source:anonymous")
    run("decide", case, "grade", one, "B2", "--who", "Ann", "--why", "two checks")
    run("decide", case, "note", "2", "Ask the editor.", "--who", "Bob")
    claim = flat(run("show", case, "claim", one))
    assert "grade B2" in claim and "Ann: two checks" in claim and "Bob" not in claim
    report = flat(run("show", case, "report", "2"))
    assert "note Ask the editor." in report and "grade B2" not in report


def test_reread_says_what_changed(case: str) -> None:
    run("decide", case, "grade", found(case, "missiles"), "B2", "--who", "Ann")
    result = run("reread", case)
    assert result.exit_code == 0
    assert "read anew: 12 reports, 0 of them differ" in result.stdout
    assert "decisions: 1 applied" in result.stdout


def test_a_revision_is_shown_word_by_word(case: str, tmp_path: Path) -> None:
    text = (FOLDER / "04-meridian-explosion.txt").read_text("utf-8")
    first = tmp_path / "meridian.txt"
    first.write_text(text, "utf-8")
    run("add", case, str(first))
    book = tmp_path / "own.case"
    run("add", str(book), str(first))
    first.write_text(text.replace("people were killed", "people were reportedly killed"), "utf-8")
    added = run("add", str(book), str(first)).stdout
    assert "a revision of [1]" in added
    assert "1 change of words, 1 statement softened, 0 dropped" in added
    assert f"headwater show {book} revision 2" in added
    result = run("show", str(book), "revision", "2")
    assert result.exit_code == 0
    assert "+ “reportedly”" in result.stdout
    assert "hedged: “reportedly”" in result.stdout
