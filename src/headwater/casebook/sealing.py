"""A seal: the hashes of all evidence at one moment, in a small file to give away.

Whoever holds the seal can later check that everything that was in the casebook then is still
there and unchanged; what came since is listed apart. Signed with an Ed25519 key it also shows
who made it. A seal is JSON; its digest is the SHA-256 of the canonical JSON of its contents
(keys sorted, no blanks, ASCII escapes), and the signature is over the 32 bytes of that digest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, select

from headwater import __version__
from headwater.casebook.returning import all_lifted
from headwater.casebook.tables import arrival, capture, decision, report
from headwater.records import CasebookError, UsageError, sha256

FORMAT = "headwater-seal/1"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a seal vouches for: for each kind of evidence, its name and its hash.

    `captures` maps the hash of bytes that are there to their number, `texts` a report's id to the
    hash of its text. `arrivals`, `reports` and `decisions` map a number, the hash of the bytes or
    an id to the hash of what is stored about it. A report read anew by another decoder has
    another id; its former text is then neither there nor missed.
    """

    captures: dict[str, int]
    arrivals: dict[str, str]
    reports: dict[str, str]
    texts: dict[str, str]
    decisions: dict[str, str]


@dataclass(frozen=True, slots=True)
class Seal:
    """Hashes of the evidence, when and by what they were taken, and who signed, if anyone.

    `key` and `signature` are hexadecimal, both None in an unsigned seal.
    """

    format: str
    made: str
    made_by: str
    contents: Contents
    digest: str
    key: str | None = None
    signature: str | None = None


class State(StrEnum):
    """How what a seal names is found."""

    MISSING = "missing"
    ALTERED = "altered"
    DELETED = "deleted"
    RETURNED = "deleted and added again"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a seal names and the casebook does not hold as it was."""

    what: str
    name: str
    state: State


@dataclass(frozen=True, slots=True)
class Checked:
    """What a seal shows of a casebook; no differences means that all it names is unchanged.

    `sound` says that the seal itself is whole, `signed_by` whose signature on it holds.
    """

    seal: Seal
    sound: bool
    signed_by: str | None
    differences: tuple[Difference, ...]
    added: int


def make(connection: Connection, made: str, key: bytes | None = None) -> Seal:
    """The seal of everything in the casebook now; `key` is a private key in PEM.

    Raises:
        UsageError: for a key that is none of Ed25519, or where `cryptography` is not installed.
    """
    contents = _contents(connection)
    made_by = f"headwater/{__version__}"
    digest = _digest(made, made_by, contents)
    if key is None:
        return Seal(FORMAT, made, made_by, contents, digest)
    public, signature = _sign(key, bytes.fromhex(digest))
    return Seal(FORMAT, made, made_by, contents, digest, public, signature)


def to_json(seal: Seal) -> str:
    """The seal as a file: JSON with a line for each entry."""
    return json.dumps(asdict(seal), indent=1, ensure_ascii=True) + "\n"


def from_json(data: bytes) -> Seal:
    """The seal in a file.

    Raises:
        CasebookError: where it is none.
    """
    try:
        seal = msgspec.json.decode(data, type=Seal)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise CasebookError(f"this is no seal: {error}") from error
    if seal.format != FORMAT:
        raise CasebookError(f"a seal of another format: {seal.format}")
    return seal


def check(connection: Connection, seal: Seal, key: bytes | None = None) -> Checked:
    """Hold the casebook to a seal; `key` is the public key in PEM that must have signed it.

    Raises:
        UsageError: for a key that is none of Ed25519, or where `cryptography` is not installed.
    """
    sound = _digest(seal.made, seal.made_by, seal.contents) == seal.digest
    return Checked(
        seal=seal,
        sound=sound,
        signed_by=_signed_by(seal, key) if sound else None,
        differences=tuple(_differences(connection, seal.contents)),
        added=_added(_contents(connection), seal.contents),
    )


def _contents(connection: Connection) -> Contents:
    return Contents(
        captures={
            row.sha256: row.size
            for row in connection.execute(
                select(capture.c.sha256, capture.c.size)
                .where(capture.c.data.is_not(None))
                .order_by(capture.c.sha256)
            )
        },
        arrivals={
            str(row.number): _row_hash(row)
            for row in connection.execute(select(arrival).order_by(arrival.c.number))
        },
        reports={name: states[-1] for name, states in _states(connection).items()},
        texts={
            row.id: row.text_sha256
            for row in connection.execute(
                select(report.c.id, report.c.text_sha256).order_by(report.c.number)
            )
        },
        decisions={
            row.id: sha256(row.record)
            for row in connection.execute(
                select(decision.c.id, decision.c.record).order_by(decision.c.number)
            )
        },
    )


def _states(connection: Connection) -> dict[str, list[str]]:
    """The hashes of what is stored about each report, by its bytes: now, before that all it was.

    A report that was deleted and added again was there, a tombstone, and there again. What it
    was before counts with each, so that no former tombstone can be altered.
    """
    sources: dict[str, list[str]] = {}
    for row in connection.execute(
        select(arrival.c.capture, arrival.c.source).order_by(arrival.c.number)
    ):
        sources.setdefault(row.capture, []).append(row.source)
    columns = ("number", "capture", "source", "deleted_at", "deleted_by", "deleted_why")
    lifted = all_lifted(connection)
    found: dict[str, list[str]] = {}
    for row in connection.execute(
        select(*(report.c[name] for name in columns)).order_by(report.c.number)
    ):
        before: list[str] = []
        states: list[str] = []
        for one, source in zip(
            lifted.get(row.number, ()), sources.get(row.capture, ()), strict=False
        ):
            tomb = [one.made, one.who, one.why]
            states.append(_row_hash([row.capture, source, None, None, None, *before]))
            states.append(_row_hash([row.capture, source, *tomb, *before]))
            before += tomb
        states.append(_row_hash([row.capture, row.source, None, None, None, *before]))
        if row.deleted_at is not None:
            tomb = [row.deleted_at, row.deleted_by, row.deleted_why]
            states.append(_row_hash([row.capture, row.source, *tomb, *before]))
        found[row.capture] = states
    return found


def _row_hash(row: Iterable[str | int | None]) -> str:
    return sha256(json.dumps(list(row), ensure_ascii=True).encode("ascii"))


def _digest(made: str, made_by: str, contents: Contents) -> str:
    plain = {"format": FORMAT, "made": made, "made_by": made_by, "contents": asdict(contents)}
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _differences(connection: Connection, sealed: Contents) -> Iterable[Difference]:
    now, states = _contents(connection), _states(connection)
    gone = {
        row.capture
        for row in connection.execute(
            select(report.c.capture).where(report.c.deleted_at.is_not(None))
        )
    }
    for name in sealed.captures:
        data = connection.execute(select(capture.c.data).where(capture.c.sha256 == name)).first()
        if data is None:
            yield Difference("capture", name, State.MISSING)
        elif data.data is None:
            yield Difference("capture", name, State.DELETED if name in gone else State.MISSING)
        elif not isinstance(data.data, bytes) or sha256(data.data) != name:
            yield Difference("capture", name, State.ALTERED)
    for what, then, here in (
        ("arrival", sealed.arrivals, now.arrivals),
        ("report", sealed.reports, now.reports),
        ("decision", sealed.decisions, now.decisions),
    ):
        for name, hash_ in then.items():
            if name not in here:
                yield Difference(what, name, State.MISSING)
            elif here[name] != hash_:
                was = what == "report" and hash_ in states[name]
                since = State.DELETED if name in gone else State.RETURNED
                yield Difference(what, name, since if was else State.ALTERED)
    for name, hash_ in sealed.texts.items():
        if now.texts.get(name, hash_) != hash_:
            yield Difference("text", name, State.ALTERED)


def _added(now: Contents, then: Contents) -> int:
    """How many reports and decisions came since."""
    return len(now.reports.keys() - then.reports) + len(now.decisions.keys() - then.decisions)


def new_key() -> tuple[bytes, bytes]:
    """A new Ed25519 key: the private and the public part in PEM.

    Raises:
        UsageError: where `cryptography` is not installed.
    """
    try:
        from cryptography.hazmat.primitives import serialization as form
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError as error:
        raise UsageError(_NO_LIBRARY) from error
    private = Ed25519PrivateKey.generate()
    return (
        private.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()),
        private.public_key().public_bytes(
            form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo
        ),
    )


def _sign(key: bytes, message: bytes) -> tuple[str, str]:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError as error:
        raise UsageError(_NO_LIBRARY) from error
    try:
        private = load_pem_private_key(key, password=None)
    except (ValueError, TypeError) as error:
        raise UsageError(f"not a private key in PEM without a password: {error}") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise UsageError("the key is not one of Ed25519")
    return private.public_key().public_bytes_raw().hex(), private.sign(message).hex()


def _signed_by(seal: Seal, key: bytes | None) -> str | None:
    """The public key whose signature holds, in hexadecimal; None where none does."""
    if seal.key is None or seal.signature is None:
        return None
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError as error:
        raise UsageError(_NO_LIBRARY) from error
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(seal.key))
        public.verify(bytes.fromhex(seal.signature), bytes.fromhex(seal.digest))
    except (InvalidSignature, ValueError):
        return None
    return None if key is not None and public_hex(key) != seal.key else seal.key


def public_hex(key: bytes) -> str:
    """A public key in PEM as hexadecimal digits.

    Raises:
        UsageError: where it is none of Ed25519, or `cryptography` is not installed.
    """
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key
    except ImportError as error:
        raise UsageError(_NO_LIBRARY) from error
    try:
        public = load_pem_public_key(key)
    except ValueError as error:
        raise UsageError(f"not a public key in PEM: {error}") from error
    if not isinstance(public, Ed25519PublicKey):
        raise UsageError("the key is not one of Ed25519")
    return public.public_bytes_raw().hex()


_NO_LIBRARY = "signatures need one more library: pip install 'headwater[seal]'"
