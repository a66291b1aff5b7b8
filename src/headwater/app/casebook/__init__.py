"""The commands about a casebook: parse, call, render."""
