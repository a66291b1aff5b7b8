"""What the words for a source say of it, and which outlets a report names."""
