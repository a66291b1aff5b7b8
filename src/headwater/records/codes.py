"""The closed lists of codes that notes and reasons may carry.

Every code has a sentence in the message table of `headwater.publishing.messages`; a test holds
that. A stage that needs a new code adds it here and there in one change.
"""

from __future__ import annotations

from enum import StrEnum


class NoteCode(StrEnum):
    """What can be wrong, missing or doubtful about what came in."""

    # a source that did not become a report
    NOT_FOUND = "not-found"
    NO_PERMISSION = "no-permission"
    IS_DIRECTORY = "is-directory"
    NOT_A_FILE = "not-a-file"
    READ_FAILED = "read-failed"
    TOO_LARGE = "too-large"
    EMPTY = "empty"
    NOT_TEXT = "not-text"
    NO_DECODER = "no-decoder"
    DECODE_FAILED = "decode-failed"
    TOO_DEEP = "too-deep"
    NO_BODY = "no-body"
    DUPLICATE = "duplicate"
    READER_FAILED = "reader-failed"
    # a report that is usable with a doubt
    ENCODING_GUESSED = "encoding-guessed"
    BYTES_REPLACED = "bytes-replaced"
    NUL_REMOVED = "nul-removed"
    LONG_LINE = "long-line"
    OUTLET_UNKNOWN = "outlet-unknown"
    DATE_UNKNOWN = "date-unknown"
    NOT_ENGLISH = "not-english"
    SOURCE_UNRESOLVED = "source-unresolved"
    NAME_AMBIGUOUS = "name-ambiguous"
    OLDER_TEXT = "older-text"
    TEXT_FROM_DATA = "text-from-data"
    META_UNUSED = "meta-unused"
    META_INVALID = "meta-invalid"


class ReasonCode(StrEnum):
    """Why origins are merged, separate or open, why statements are linked, why a hop stands."""

    # the same origin (design: "Same, when shown")
    SAME_ACTOR = "same-actor"
    SPEAKS_FOR = "speaks-for"
    SAME_DOCUMENT = "same-document"
    SAME_RELAY = "same-relay"
    RELAY_ITSELF = "relay-itself"
    CITED_REPORT = "cited-report"
    COPIED_PASSAGE = "copied-passage"
    SAME_QUOTATION = "same-quotation"
    JOINT_STATEMENT = "joint-statement"
    FITS_DESCRIPTION = "fits-description"
    KNOWN_THROUGH_TELLER = "known-through-teller"
    # separate origins
    OWN_ACCESS = "own-access"
    # open
    ACCESS_NOT_STATED = "access-not-stated"
    SHARED_HOP = "shared-hop"
    SAME_REPORT = "same-report"
    MAY_BE_ONE_OUTLET = "may-be-one-outlet"
    DOCUMENT_TIE = "document-tie"
    SAME_PARTY = "same-party"
    MAY_BE_SAME = "may-be-same"
    ONLY_STATED_ORIGIN = "only-stated-origin"
    NO_STATED_ORIGIN = "no-stated-origin"
    UNCREDITED_REWRITE = "uncredited-rewrite"
    CYCLE_WITHOUT_EXIT = "cycle-without-exit"
    CARRIED_RELAY = "carried-relay"
    # why two statements make one claim, and why two statements are linked
    SHARED_MEANING = "shared-meaning"
    POLARITY_DIFFERS = "polarity-differs"
    QUANTITY_DIFFERS = "quantity-differs"
    COUNTS_OF_OTHERS = "counts-of-others"
    QUANTITY_UPDATED = "quantity-updated"
    TIME_DIFFERS = "time-differs"
    PLACE_DIFFERS = "place-differs"
    IDENTITY_DIFFERS = "identity-differs"
    NAMES_DIFFER = "names-differ"
    OUTCOME_DIFFERS = "outcome-differs"
    SPEAKERS_DIFFER = "speakers-differ"
    STATUS_REVERSED = "status-reversed"
    STATUS_UPDATED = "status-updated"
    MORE_SPECIFIC = "more-specific"
    SCOPE_DIFFERS = "scope-differs"
    HEDGE_DROPPED = "hedge-dropped"
