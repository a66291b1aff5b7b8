"""The commands `verify` and `seal`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from headwater.app.ending import DONE, SKIPPED
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.casebook import sealing
from headwater.casebook.casebook import Casebook
from headwater.casebook.verifying import Verified
from headwater.pipeline import default_engines
from headwater.records import CasebookError, UsageError


@dataclass(frozen=True, slots=True)
class Sealing:
    """Where a seal goes and which key signs it; a new key is made and kept in `new_key`."""

    output: Path | None = None
    key: Path | None = None
    new_key: Path | None = None


def run_verify(case: Path, seal: Path | None, key: Path | None) -> int:
    """Check the casebook, and hold it to a seal; name what differs.

    Raises:
        CasebookError: where it cannot be opened.
        UsageError: for a key without a seal.
    """
    settle(sys.stdout)
    if key is not None and seal is None:
        raise UsageError("--key is about a seal: name it with --seal FILE")
    with Casebook.open(case) as book:
        found = book.verify(default_engines())
        fine = _say(found)
        if seal is not None:
            given = sealing.from_json(_read(seal))
            checked = book.check_seal(given, _read(key) if key is not None else None)
            fine = _say_seal(checked, key is not None) and fine
    return DONE if fine else SKIPPED


def _say(found: Verified) -> bool:
    print(
        f"checked: {found.captures} captures, {found.reports} reports, {found.readings} readings, "
        f"{found.decisions} decisions, {found.tombstones} deleted"
    )
    if found.not_rederived:
        print(
            f"not re-derived: {len(found.not_rederived)} texts come from a decoder that this "
            "version does not have; their bytes and their texts were checked apart"
        )
    for fault in found.faults:
        source = f" ({safe(fault.source)})" if fault.source else ""
        print(f"DIFFERS {fault.part.value} {safe(fault.name)}{source}: {safe(fault.why)}")
    if not found.faults:
        print("all is as it was received")
    return not found.faults


def _say_seal(checked: sealing.Checked, wanted: bool) -> bool:
    seal = checked.seal
    print(f"seal of {safe(seal.made)}, {len(seal.contents.reports)} reports, digest {seal.digest}")
    fine = checked.sound and not checked.differences
    if not checked.sound:
        print("DIFFERS seal: the seal itself was altered")
    elif checked.signed_by:
        print(f"signed by the key {checked.signed_by}")
    elif wanted or seal.signature is not None:
        fine = False
        print("DIFFERS seal: the signature is not that of this key")
    else:
        print("not signed")
    for each in checked.differences:
        print(f"DIFFERS {each.what} {safe(each.name)}: {each.state.value} since the seal")
    if fine:
        print("all that the seal names is here unchanged")
    if checked.added:
        print(f"{checked.added} reports and decisions came since")
    return fine


def run_seal(case: Path, asked: Sealing) -> int:
    """Write a seal.

    Raises:
        CasebookError: where the casebook cannot be opened, or a file is there already.
        UsageError: for two keys, or one that is none.
    """
    settle(sys.stdout)
    if asked.key is not None and asked.new_key is not None:
        raise UsageError("--key and --newkey exclude each other")
    with Casebook.open(case) as book:
        key = _key(asked)
        text = sealing.to_json(book.seal(key))
    if asked.output is None:
        print(text, end="")
    else:
        _write(asked.output, text.encode("ascii"))
        print(f"sealed: {safe(str(asked.output))}")
    return DONE


def _key(asked: Sealing) -> bytes | None:
    if asked.new_key is None:
        return _read(asked.key) if asked.key is not None else None
    private, public = sealing.new_key()
    _write(asked.new_key, private, 0o600)
    _write(asked.new_key.with_name(f"{asked.new_key.name}.pub"), public)
    return private


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CasebookError(f"{path}: {error.strerror or error}") from error


def _write(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a new file; one that is there stays."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
            stream.write(data)
    except FileExistsError:
        raise CasebookError(f"{path}: there is a file already; nothing was written") from None
    except OSError as error:
        raise CasebookError(f"{path}: {error.strerror or error}") from error
