"""The provenance graph of a claim: who has it from whom, laid out for drawing."""

from headwater.publishing.graph.making import graph

__all__ = ["graph"]
