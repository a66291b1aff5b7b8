"""Report → Statements and names."""
