"""Outside → Capture (collectors, the only I/O) → Report (decoders, pure)."""
