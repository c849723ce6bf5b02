"""Assertions that several test files share."""

from math import copysign, isnan


class ExceptionIsLikeMixin:
    def assertExceptionIsLike(self, exc, template):
        """Same types and arguments, through groups."""
        if exc is None or template is None:
            self.assertIs(exc, template)
        elif isinstance(exc, ExceptionGroup):
            self.assertEqual(exc.message, template.message)
            self.assertEqual(len(exc.exceptions), len(template.exceptions))
            for part, wanted in zip(exc.exceptions, template.exceptions):
                self.assertExceptionIsLike(part, wanted)
        else:
            self.assertIs(type(exc), type(template))
            self.assertEqual(exc.args[0], template.args[0])


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        """Both NaN, or equal with the same sign."""
        same = isnan(x) and isnan(y) or x == y and copysign(1.0, x) == copysign(1.0, y)
        if not same:
            self.fail(f"floats {x!r} and {y!r} are not identical")


class ComplexesAreIdenticalMixin(FloatsAreIdenticalMixin):
    def assertComplexesAreIdentical(self, x, y):
        self.assertFloatsAreIdentical(x.real, y.real)
        self.assertFloatsAreIdentical(x.imag, y.imag)
