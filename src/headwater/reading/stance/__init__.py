"""How far the source of a statement commits to the event."""
