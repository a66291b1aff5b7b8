"""Settings of all tests: property tests run the same everywhere, `make soak` searches widely."""

from hypothesis import HealthCheck, settings

# A machine under load must not fail a test: how long an example takes is no property of it.
_PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "default", deadline=None, derandomize=True, max_examples=50, suppress_health_check=_PATIENT
)
settings.register_profile("soak", deadline=None, max_examples=2000, suppress_health_check=_PATIENT)
settings.load_profile("default")
