"""Whom pronouns, descriptions and documents mean."""
