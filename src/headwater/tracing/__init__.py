"""Claims → Origins: copies, credits, the graph, the count."""
