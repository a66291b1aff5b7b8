"""Tables of facts about outlets, states, bodies, groups and words, with look-ups."""
