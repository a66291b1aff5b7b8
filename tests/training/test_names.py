"""What GUM marks is brought to what the other corpora call a name."""

import pytest

from benchmarks.names import Document
from training import names


def brought(text: str, *marked: tuple[str, str]) -> set[tuple[str, str]]:
    gold = frozenset((text.index(words), text.index(words) + len(words), k) for words, k in marked)
    made = names.as_names(Document(text, ((0, len(text)),), gold))
    return {(text[start:end], kind) for start, end, kind in made.gold}


@pytest.mark.parametrize(
    ("words", "kind", "made"),
    [
        ("General Ada Marsh", "PER", {("Ada Marsh", "PER")}),
        ("Mr. President", "PER", set()),
        ("Ada Marsh of DAB", "PER", {("Ada Marsh", "PER")}),
        ("Judge Ada Marsh and Judge Tom Reed", "PER", {("Ada Marsh", "PER"), ("Tom Reed", "PER")}),
        ("Americans", "PER", {("Americans", "MISC")}),
        ("Paris", "PER", {("Paris", "PER")}),
        ("Belgium", "ORG", {("Belgium", "LOC")}),
        ("Belgians", "ORG", {("Belgians", "MISC")}),
        ("University of Michigan", "ORG", {("University of Michigan", "ORG")}),
        ("Rock and Roll Museum", "LOC", {("Rock and Roll Museum", "LOC")}),
        ("Old Cemetery in Moscow", "LOC", {("Old Cemetery", "LOC")}),
        ("Gulf of Mexico", "LOC", {("Gulf of Mexico", "LOC")}),
        ("World Cup", "MISC", {("World Cup", "MISC")}),
    ],
)
def test_an_entity_of_gum_becomes_names(words: str, kind: str, made: set[tuple[str, str]]) -> None:
    assert brought(f"There was {words} then.", (words, kind)) == made


def test_names_inside_what_is_cut_stay() -> None:
    text = "Then Ada Marsh of DAB rose."
    found = brought(text, ("Ada Marsh of DAB", "PER"), ("DAB", "ORG"))
    assert found == {("Ada Marsh", "PER"), ("DAB", "ORG")}
