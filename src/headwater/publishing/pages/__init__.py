"""The pages: for each a Struct, which is its JSON twin, and a pure function that makes it."""
