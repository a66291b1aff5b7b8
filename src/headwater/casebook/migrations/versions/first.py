"""The first tables.

Revision 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from headwater.casebook import fulltext

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "capture",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_capture")),
    )
    op.create_table(
        "case_info",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_case_info")),
    )
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_decision")),
        sa.UniqueConstraint("id", name=op.f("uq_decision_id")),
    )
    op.create_index(op.f("ix_decision_kind"), "decision", ["kind"], unique=False)
    op.create_table(
        "redirect",
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("old", name=op.f("pk_redirect")),
    )
    op.create_table(
        "story",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
    )
    op.create_index(op.f("ix_story_stale"), "story", ["stale"], unique=False)
    op.create_table(
        "arrival",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("capture", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=True),
        sa.Column("captured", sa.String(), nullable=True),
        sa.Column("tool", sa.String(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["capture"], ["capture.sha256"], name=op.f("fk_arrival_capture")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_arrival")),
    )
    op.create_index(op.f("ix_arrival_capture"), "arrival", ["capture"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name=op.f("fk_attachment_decision")),
        sa.PrimaryKeyConstraint("decision", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_state"), "attachment", ["state"], unique=False)
    op.create_table(
        "derived",
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("inputs", sa.String(length=64), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name=op.f("fk_derived_story")),
        sa.PrimaryKeyConstraint("story", "kind", name=op.f("pk_derived")),
    )
    op.create_table(
        "report",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("capture", sa.String(length=64), nullable=False),
        sa.Column("arrival", sa.Integer(), nullable=False),
        sa.Column("decoder", sa.String(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("story", sa.String(), nullable=True),
        sa.Column("revises", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.String(), nullable=True),
        sa.Column("deleted_by", sa.Text(), nullable=True),
        sa.Column("deleted_why", sa.Text(), nullable=True),
        sa.Column("record_sha256", sa.String(length=64), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "(record IS NULL) = (deleted_at IS NOT NULL)", name=op.f("ck_report_tombstone")
        ),
        sa.ForeignKeyConstraint(["arrival"], ["arrival.number"], name=op.f("fk_report_arrival")),
        sa.ForeignKeyConstraint(["capture"], ["capture.sha256"], name=op.f("fk_report_capture")),
        sa.ForeignKeyConstraint(["revises"], ["report.id"], name=op.f("fk_report_revises")),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name=op.f("fk_report_story")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_report")),
        sa.UniqueConstraint("capture", name=op.f("uq_report_capture")),
        sa.UniqueConstraint("id", name=op.f("uq_report_id")),
    )
    op.create_index(op.f("ix_report_place"), "report", ["place"], unique=False)
    op.create_index(op.f("ix_report_story"), "report", ["story"], unique=False)
    op.create_table(
        "mention",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_mention_report")),
        sa.PrimaryKeyConstraint("report", "key", name=op.f("pk_mention")),
    )
    op.create_index("ix_mention_key", "mention", ["key", "weight", "report"], unique=False)
    op.create_table(
        "note",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_note_report")),
        sa.PrimaryKeyConstraint("report", "place", name=op.f("pk_note")),
    )
    op.create_table(
        "reading",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("record_sha256", sa.String(length=64), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_reading_report")),
        sa.PrimaryKeyConstraint("report", name=op.f("pk_reading")),
    )
    op.create_table(
        "statement",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("source_words", sa.Text(), nullable=False),
        sa.Column("terminal", sa.Text(), nullable=True),
        sa.Column("terminal_kind", sa.String(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], name=op.f("fk_statement_report")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_statement")),
        sa.UniqueConstraint("id", name=op.f("uq_statement_id")),
    )
    op.create_index(op.f("ix_statement_report"), "statement", ["report"], unique=False)
    fulltext.create(op.get_bind())
