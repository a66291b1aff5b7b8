"""Ties of stories that are ruled apart, and the deletions of reports that were added again.

Revision 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables; nothing of an earlier casebook belongs into them."""
    op.create_table(
        "tie",
        sa.Column("a", sa.Integer(), nullable=False),
        sa.Column("b", sa.Integer(), nullable=False),
        sa.Column("worth", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["a"], ["report.number"], name=op.f("fk_tie_a")),
        sa.ForeignKeyConstraint(["b"], ["report.number"], name=op.f("fk_tie_b")),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_tie")),
    )
    op.create_index(op.f("ix_tie_b"), "tie", ["b"], unique=False)
    op.create_table(
        "lifted",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.String(), nullable=False),
        sa.Column("deleted_by", sa.Text(), nullable=False),
        sa.Column("deleted_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.number"], name=op.f("fk_lifted_report")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_lifted")),
    )
    op.create_index(op.f("ix_lifted_report"), "lifted", ["report"], unique=False)
