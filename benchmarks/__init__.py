"""How well and how fast Headwater does, measured; floors in floors.toml."""
