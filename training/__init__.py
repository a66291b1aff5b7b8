"""How the reading model is made from data; needs torch and transformers, and is in no wheel."""
