"""Every bound of intake in one place: how much is read, sampled and walked."""

from __future__ import annotations

MAX_BYTES = 20_000_000
"""Bytes of one source; the longest news pages saved whole are a tenth of this."""

SAMPLE_BYTES = 65_536
"""Bytes looked at to guess an encoding or to tell text from other data."""

LONG_LINE = 100_000
"""Code points of one line above which a note says so; a long news paragraph has 2,000."""

LONG_RUN = 80
"""Blanks in a row within a line from which on they are read as one: columns have fewer."""

LOOK = 2_000
"""Code points of a block that its classification looks at, from its start."""

MAX_BLOCKS = 20_000
"""Blocks of one report above which the rest is one block; live pages have 2,000."""

MAX_ELEMENTS = 50_000
"""Elements of a page above which trafilatura is not asked; news pages have 1,000 to 6,000."""

REPEAT_WORDS = 200_000
"""Words of a report above which repeated passages are not looked for."""
