"""The casebook: one file that holds a case. Nothing outside this room knows SQL.

`casebook.Casebook` is what the application uses; read it first, then `tables`. This package
imports nothing by itself, so that a command that needs no casebook loads no database library.
"""
