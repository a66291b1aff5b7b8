"""The versions of the tables, in order. `HEAD` is the newest; a test holds it to the scripts."""

HEAD = "0003"
KNOWN = ("0001", "0002", "0003")
"""Every revision that this version of Headwater can bring up to `HEAD`."""
