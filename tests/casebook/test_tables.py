"""The tables: the migrations give what the code describes, in types that other databases share."""

from __future__ import annotations

import re
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from headwater.casebook.fulltext import is_full_text
from headwater.casebook.migrations import HEAD, KNOWN
from headwater.casebook.opening import open_or_make
from headwater.casebook.tables import metadata


def _not_full_text(_what: object, name: str | None, kind: str, *_rest: object) -> bool:
    return not (kind == "table" and name is not None and is_full_text(name))


def test_migrations_give_the_tables_of_the_code(tmp_path: Path) -> None:
    database = open_or_make(tmp_path / "new.case")
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _not_full_text})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_the_newest_revision_is_the_one_that_opening_expects() -> None:
    config = Config()
    config.set_main_option("script_location", "headwater.casebook:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == HEAD
    assert {each.revision for each in scripts.walk_revisions()} == set(KNOWN)


def test_every_table_can_be_made_on_postgresql() -> None:
    for table in metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_every_table_says_what_it_is_for() -> None:
    from headwater.casebook import tables

    source = Path(tables.__file__).read_text("utf-8")
    picture = (tables.__doc__ or "").split("Types are")[0]
    for name in metadata.tables:
        assert re.search(rf"\b{name}\b", picture), name
        after = source.split(f'"{name}",\n    metadata,', 1)[1].split("\n)\n", 1)[1]
        assert after.startswith('"""'), name
