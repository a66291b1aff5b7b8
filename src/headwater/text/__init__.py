"""Sentences, tokens, alignment of passages, normal forms."""
