"""Statements put together from attributions, chains and the outlet's own voice."""
