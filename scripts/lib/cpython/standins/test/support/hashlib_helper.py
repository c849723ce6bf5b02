"""Hash functions: those of the tests are all there."""


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    return lambda test: test
