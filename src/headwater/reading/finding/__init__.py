"""Attributions as spans: source, cue and content, by rules and out of bare spans."""
