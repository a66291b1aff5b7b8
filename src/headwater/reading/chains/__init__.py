"""The way of each statement: from the outlet to its source."""
