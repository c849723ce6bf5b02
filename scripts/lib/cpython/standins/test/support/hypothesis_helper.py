"""Properties that the package `hypothesis` would try with random values: only their examples run here."""

import functools


class _Anything:
    """Stands for a strategy."""

    def __call__(self, *args, **kwargs):
        return self

    def __getattr__(self, name):
        return self

    __or__ = __getattr__


class hypothesis:
    strategies = _Anything()

    @staticmethod
    def given(*args, **kwargs):
        def decorator(test):
            @functools.wraps(test)
            def run(self):
                for example, named in getattr(run, "examples", ()):
                    with self.subTest(example=example, **named):
                        test(self, *example, **named)

            del run.__wrapped__
            return run

        return decorator

    @staticmethod
    def example(*args, **kwargs):
        def decorator(test):
            test.examples = [*getattr(test, "examples", ()), (args, kwargs)]
            return test

        return decorator

    @staticmethod
    def assume(condition):
        pass

    @staticmethod
    def settings(*args, **kwargs):
        return lambda test: test
