"""Claims → Origins: copies, credits, the graph, the count."""

from headwater.tracing.stage import trace

__all__ = ["trace"]
