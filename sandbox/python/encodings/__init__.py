"""The package in which codecs lie."""

from _more_codecs import normalized


def normalize_encoding(encoding):
    return normalized(encoding if isinstance(encoding, str) else str(encoding, "ascii"))
