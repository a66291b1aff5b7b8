"""The tables of a casebook. What is evidence and what is derived: docs/casebook.md.

    case_info
    capture ──< arrival                      evidence: the bytes, and how each came here
       └─────< report ──1 reading            what decoders and readers made of them
                  ├──< note
                  ├──< statement             derived: for queries, made again from the reading
                  ├──1 meaning ──1 vector    derived: the same, where the reader gives vectors
                  ├──< mention               derived: names, for grouping and for finding
                  ├──< tie                   derived: what holds a story together that was ruled on
                  └──< lifted                evidence: deletions of what was added again
               story ──< report              derived: which reports belong together
                  └──< derived               derived: comparison and trace of each story
               redirect                      former claim ids
    decision ──< attachment                  evidence: what a person ruled; where it applies now

Types are those that SQLite and PostgreSQL share; the full text part alone is SQLite's own and
stands in `headwater.casebook.fulltext`. Large columns stand last, so that the others can be read
without them. Records are MessagePack (`headwater.records.codec`).
Times are ISO 8601 text in UTC, as in the records.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

case_info = Table(
    "case_info",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts about the casebook itself: when and by which version it was made."""

capture = Table(
    "capture",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary),
)
"""The bytes as they came; `data` is NULL only where the report was deleted."""

arrival = Table(
    "arrival",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("capture", String(64), ForeignKey("capture.sha256"), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("media_type", String),
    Column("captured", String),
    Column("tool", String, nullable=False),
    Column("outlet", Text),
    Column("published", String),
    Column("title", Text),
)
"""How a capture came here; `outlet`, `published`, `title` are what was stated with it."""

story = Table(
    "story",
    metadata,
    Column("id", String, primary_key=True),
    Column("stale", Boolean, nullable=False, index=True),
)
"""Reports that belong together; `stale` until its derived results are made."""

report = Table(
    "report",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("capture", String(64), ForeignKey("capture.sha256"), nullable=False, unique=True),
    Column("arrival", Integer, ForeignKey("arrival.number"), nullable=False),
    Column("decoder", String, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Text, nullable=False, index=True),
    Column("text_sha256", String(64), nullable=False),
    Column("outlet", Text),
    Column("earliest", String),
    Column("latest", String),
    Column("title", Text),
    Column("story", String, ForeignKey("story.id"), index=True),
    Column("revises", String, ForeignKey("report.id")),
    Column("deleted_at", String),
    Column("deleted_by", Text),
    Column("deleted_why", Text),
    Column("record_sha256", String(64), nullable=False),
    Column("record", LargeBinary),
    CheckConstraint("(record IS NULL) = (deleted_at IS NOT NULL)", name="tombstone"),
)
"""One article. `number` is the order of arrival, from 1. `place` is the address or file name by
which a later text is known as a revision. A deleted one keeps its row: a tombstone."""

lifted = Table(
    "lifted",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("report.number"), nullable=False, index=True),
    Column("deleted_at", String, nullable=False),
    Column("deleted_by", Text, nullable=False),
    Column("deleted_why", Text, nullable=False),
)
"""The tombstone that a report had before its bytes were added again, from the first on; rows are
only ever added."""

tie = Table(
    "tie",
    metadata,
    Column("a", Integer, ForeignKey("report.number"), primary_key=True),
    Column("b", Integer, ForeignKey("report.number"), primary_key=True, index=True),
    Column("worth", Integer, nullable=False),
)
"""Two reports that are near, by their numbers, and what the names they share are worth: the
strongest ties of stories with a report that is ruled apart from another, for adding to them."""

note = Table(
    "note",
    metadata,
    Column("report", String, ForeignKey("report.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("code", String, nullable=False),
    Column("why", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
)
"""What the decoder found odd about a report, in its order."""

reading = Table(
    "reading",
    metadata,
    Column("report", String, ForeignKey("report.id"), primary_key=True),
    Column("reader", String, nullable=False),
    Column("record_sha256", String(64), nullable=False),
    Column("record", LargeBinary, nullable=False),
)
"""The reading of a report by the reader "name/version": the whole record."""

statement = Table(
    "statement",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("report", String, ForeignKey("report.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("form", String, nullable=False),
    Column("block", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("source_words", Text, nullable=False),
    Column("terminal", Text),
    Column("terminal_kind", String, nullable=False),
    Column("stance", String, nullable=False),
    Column("score", Float, nullable=False),
)
"""A statement's words and what queries ask of it; `place` counts from 0 in its reading."""

meaning = Table(
    "meaning",
    metadata,
    Column("number", Integer, ForeignKey("report.number"), primary_key=True),
    Column("reader", String, nullable=False, index=True),
    Column("size", Integer, nullable=False),
    Column("signs", LargeBinary, nullable=False),
)
"""The vectors of a report's clauses in short: for each clause the number of its statement, and the
sign of each component as a bit (`headwater.casebook.meaning`). `number` is the report's, `size` the
length of a vector."""

vector = Table(
    "vector",
    metadata,
    Column("number", Integer, ForeignKey("meaning.number"), primary_key=True),
    Column("steps", LargeBinary, nullable=False),
)
"""The vectors in full, a byte for each component; apart, since a query reads few of them."""

mention = Table(
    "mention",
    metadata,
    Column("report", String, ForeignKey("report.id"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("kind", String, nullable=False),
    Column("weight", Integer, nullable=False),
)
"""A name that a report uses, once for each normal form; `weight` is its worth in grouping."""
Index("ix_mention_key", mention.c.key, mention.c.weight, mention.c.report)
Index("ix_mention_label", mention.c.label)

derived = Table(
    "derived",
    metadata,
    Column("story", String, ForeignKey("story.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("inputs", String(64), nullable=False),
    Column("made_by", String, nullable=False),
    Column("record", LargeBinary, nullable=False),
)
"""The comparison and the trace of a story, with a hash of all they were made from; `made_by` is
the version of Headwater and a hash of the code that made them."""

redirect = Table(
    "redirect",
    metadata,
    Column("old", String, primary_key=True),
    Column("new", String, nullable=False),
)
"""Claim ids that once were shown, and the claim that holds their words now."""

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False, index=True),
    Column("made", String, nullable=False),
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("record", LargeBinary, nullable=False),
)
"""What a person ruled, in the order it was ruled; rows are only ever added."""

attachment = Table(
    "attachment",
    metadata,
    Column("decision", String, ForeignKey("decision.id"), primary_key=True),
    Column("state", String, nullable=False, index=True),
    Column("target", Text, nullable=False),
    Column("why", Text, nullable=False),
)
"""Where a decision stands now: `applied`, `queued` or `undone`; `target` names what it is
attached to in the present readings (ids parted by blanks), `why` says why it is queued."""
