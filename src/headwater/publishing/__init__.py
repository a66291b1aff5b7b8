"""The case as JSON and in the formats that others read."""
