"""The words of news English by class, and what a name means by the tables."""
