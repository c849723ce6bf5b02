"""Stands for CPython's `test` package, whose test files are read from the installed CPython beside these."""
