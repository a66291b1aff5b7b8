"""The annotated passages are well formed, and what is not is named."""

import pytest

from training import passages

GOOD = r"""
## agency-01
outlet: Meridian Press
[s1 Two officials] [c1 said] [t1 that [s2 the crew] [c2 had seen] [t2 ships]] \[sic\].

[t1 "More came,"] [s1 they] added.
> 1 Meridian Press < Two officials : anonymous ~ CT+
> 2 Meridian Press < Two officials : anonymous < the crew : group ~ CT+
"""


def test_a_passage_gives_text_and_places() -> None:
    (one,) = passages.parse(GOOD)
    outer, inner = one.attributions
    assert one.text.startswith("Two officials said that the crew had seen ships [sic].\n\n")
    assert [one.text[a:b] for a, b in outer.content] == [
        "that the crew had seen ships",
        '"More came,"',
    ]
    assert [one.text[a:b] for a, b in inner.content] == ["ships"]
    assert inner.ways[0].hops == (("Two officials", "anonymous"), ("the crew", "group"))
    assert not one.held_out
    assert [one.text[a:b] for a, b in one.paragraphs] == one.text.split("\n\n")


@pytest.mark.parametrize(
    ("was", "becomes", "why"),
    [
        (": group", ": crowd", "no kind"),
        ("[t2 ships]", "[t2 ships", "not closed"),
        ("outlet: Meridian Press\n", "", "no outlet"),
        ("> 2 ", "> 3 ", "ways for"),
        ("~ CT+\n> 2", "~ sure\n> 2", "no stance"),
        ("[c2 had seen]", "[c2 had] [c2 seen]", "two cues"),
        ("[sic", "[x", "no mark"),
    ],
)
def test_a_faulty_passage_is_named(was: str, becomes: str, why: str) -> None:
    assert was in GOOD
    written = GOOD.replace(was, becomes) if was != "[sic" else GOOD.replace(r"\[sic", "[sic")
    with pytest.raises(passages.PassageError, match=f"agency-01: .*{why}"):
        list(passages.parse(written))


def test_all_files_are_well_formed_and_a_fifth_is_kept_apart() -> None:
    found = passages.load()
    names = [one.name for one in found]
    assert len(names) == len(set(names))
    for one in found:
        for marked in one.attributions:
            for start, stop in (*marked.source, *marked.cue, *marked.content):
                assert one.text[start:stop].strip() == one.text[start:stop] != "", one.name
