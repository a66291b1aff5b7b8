"""What Alembic runs: the migrations on the connection that `opening` holds, in its transaction."""

from __future__ import annotations

from alembic import context

from headwater.casebook.fulltext import is_full_text
from headwater.casebook.tables import metadata


def _include(_what: object, name: str | None, kind: str, *_rest: object) -> bool:
    return not (kind == "table" and name is not None and is_full_text(name))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_object=_include,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
