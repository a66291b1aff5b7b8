"""Statements → Actors, Claims, Threads, Links."""
