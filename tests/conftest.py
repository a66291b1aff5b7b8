"""Settings of all tests: property tests run the same everywhere, `make soak` searches widely."""

import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A machine under load must not fail a test: how long an example takes is no property of it.
_PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "default", deadline=None, derandomize=True, max_examples=50, suppress_health_check=_PATIENT
)
settings.register_profile("soak", deadline=None, max_examples=2000, suppress_health_check=_PATIENT)
settings.load_profile("default")


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """Programs that a test starts heed Ctrl-C also where the tests run in the background, whose
    programs are started so as to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
