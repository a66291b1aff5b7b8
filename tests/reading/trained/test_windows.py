"""Windows: whole paragraphs, as many as one pass of the network sees."""

import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from headwater.reading.trained.windows import Cutter


@pytest.fixture
def cutter() -> Cutter:
    letters = "abcdefghijklmnopqrstuvwxyz."
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{one}" for one in letters)]
    made = Tokenizer(models.WordPiece({word: n for n, word in enumerate(words)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return Cutter(made, size=14)


def lines(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in text.split("\n"):
        found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def test_paragraphs_stay_whole_where_they_fit(cutter: Cutter) -> None:
    text = "ab cd.\nab ab.\nabc."
    windows = cutter.cut(text, lines(text))
    told = [" ".join(text[a:b] for a, b in one.places) for one in windows]
    assert told == ["ab cd . ab ab .", "abc ."]
    assert all(len(one.ids) <= 14 and len(one.ids) == len(one.looks) for one in windows)
    assert [windows[0].ids[at] for at in windows[0].firsts] == [4, 6, 30, 4, 4, 30]


def test_a_long_paragraph_is_cut_between_sentences(cutter: Cutter) -> None:
    text = "ab cd. ef gh. ij kl. mn"
    told = [[text[a:b] for a, b in one.places] for one in cutter.cut(text, lines(text))]
    assert told == [["ab", "cd", ".", "ef", "gh", "."], ["ij", "kl", ".", "mn"]]


def test_a_long_sentence_is_cut_where_it_must_be(cutter: Cutter) -> None:
    text = "abcdefghij " * 5
    windows = cutter.cut(text, [(0, len(text))])
    assert sum(len(one.places) for one in windows) == 5
    assert all(len(one.ids) <= 14 for one in windows)


@pytest.mark.parametrize("text", ["", "   ", "\u4e2d", "x" * 500, "\u0300"])
def test_anything_is_cut(cutter: Cutter, text: str) -> None:
    windows = cutter.cut(text, [(0, len(text))])
    assert sum(len(one.places) for one in windows) == (1 if text.strip() else 0)
