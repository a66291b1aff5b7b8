"""Time phrases as intervals against the day of publication."""
