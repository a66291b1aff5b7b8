"""What is doubtful about a story and what was decided about it; start at `queue.review`."""
