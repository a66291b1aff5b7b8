"""What a relative clause tells of: "Velm sent [a letter, which], Osk said, [fell short]".

A clause that somebody says of a noun is no claim that can be understood without the noun, which
the outlet or whoever tells of it has named.
"""

from __future__ import annotations

import re

from headwater.records import Span, cut
from headwater.text.phrases import read_words, tags

_PRONOUNS = frozenset({"which", "that", "who", "whom"})
_REACH = 90
"""Code points before a relative clause in which its noun may begin."""
_PHRASE = r"(?:D|(?<![DMNPHE]))[MNPHE]*[NP]"
_NOUN = re.compile(rf"(?:{_PHRASE}I(?=[DMNPHE]))*{_PHRASE}(?:,M)?,?\Z")
"""The classes of the words (`headwater.text.phrases`) of a noun with what hangs on it and an age:
"the roof of the old mine", "Ada Osk, 18,"."""
_STOP = re.compile(r"(?:(?<![A-Z])[.!?]|[;:\n\"\u201c\u201d\u2014\u2013()])\s*")


def with_head(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content that begins with a relative pronoun alone, with the noun before it; any other one
    and one without a noun there as it is."""
    if len(content) <= 1 or content[0].quote.lower() not in _PRONOUNS:
        return content
    first, *rest = content
    begin = max(0, first.start - _REACH)
    begin = max((m.end() for m in _STOP.finditer(text, begin, first.start)), default=begin)
    if begin and text[begin - 1].isalnum():
        begin = text.find(" ", begin, first.start) + 1 or first.start
    words = read_words(text, begin, first.start)
    noun = _NOUN.search(tags(words))
    if noun is None:
        return content
    listed = noun.start() > 0 and words[noun.start() - 1].tag == ","
    if listed and words[noun.start()].tag != "D":
        # "in Orle, Velm, which": it may tell of neither
        return content
    return (cut(text, words[noun.start()].start, first.end), *rest)
