"""Vectors of clauses, for finding by meaning; names as they are written, for finding by actor.

Revision 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from headwater.casebook import meaning

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables, and fill them from the readings that are there; and the index."""
    op.create_index("ix_mention_label", "mention", ["label"], unique=False)
    op.create_table(
        "meaning",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("signs", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["report.number"], name=op.f("fk_meaning_number")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_meaning")),
    )
    op.create_index(op.f("ix_meaning_reader"), "meaning", ["reader"], unique=False)
    op.create_table(
        "vector",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("steps", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["meaning.number"], name=op.f("fk_vector_number")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_vector")),
    )
    meaning.fill(op.get_bind())
