"""The web server: parse, call, render. It answers on loopback and fetches nothing.

`server` puts it together; read it first. Imported by the command `serve` alone.
"""
