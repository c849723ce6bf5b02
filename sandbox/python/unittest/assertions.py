"""The assertions of `TestCase`, apart from those on containers and on raised exceptions."""

from .contexts import NotWarnsContext, RaisesContext, WarnsContext, compiled
from .util import safe_repr, shortened_reprs

__unittest = True


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8

    def fail(self, msg=None):
        """Fails at once, with the message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f"{standardMsg} : {msg}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _fail(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    # ---- equality ----

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if isinstance(function, str):
                function = getattr(self, function)
            if function is not None:
                return function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % shortened_reprs(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, allowed = self._closeness(first, second, places, delta)
        if not allowed:
            self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} {difference}")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is None and places is None:
            places = 7
        if first == second:
            where = f"{safe_repr(delta)} delta" if delta is not None else f"{places!r} places"
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} within {where}")
        difference, allowed = self._closeness(first, second, places, delta)
        if allowed:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} {difference}")

    def _closeness(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        distance = abs(first - second)
        if delta is not None:
            words = f"within {safe_repr(delta)} delta ({safe_repr(distance)} difference)"
            return words, distance <= delta
        if places is None:
            places = 7
        words = f"within {places!r} places ({safe_repr(distance)} difference)"
        return words, round(distance, places) == 0

    # ---- order, identity, membership ----

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    # ---- classes and attributes ----

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            wanted = f"any of {cls!r}" if isinstance(cls, tuple) else repr(cls)
            self._fail(msg, f"{safe_repr(obj)} is not an instance of {wanted}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next(c for c in cls if isinstance(obj, c))
            self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not isinstance(cls, type):
            self._fail(msg, f"{cls!r} is not a class")
        if not issubclass(cls, superclass):
            several = isinstance(superclass, tuple)
            wanted = f"any of {superclass!r}" if several else repr(superclass)
            self._fail(msg, f"{cls!r} is not a subclass of {wanted}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if not isinstance(cls, type):
            self._fail(msg, f"{cls!r} is not a class")
        if issubclass(cls, superclass):
            self._fail(msg, f"{cls!r} is a subclass of {superclass!r}")

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._fail(msg, f"{described(obj)} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._fail(msg, f"{described(obj)} has unexpected attribute {name!r}")

    # ---- text ----

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = compiled(expected_regex)
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = compiled(unexpected_regex)
        match = pattern.search(text)
        if match:
            found = text[match.start():match.end()]
            self._fail(msg, f"Regex matched: {found!r} matches {pattern.pattern!r} in {text!r}")

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            several = isinstance(prefix, tuple)
            wanted = f"any of {safe_repr(prefix)}" if several else safe_repr(prefix)
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't start with {wanted}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        if s.startswith(prefix):
            if isinstance(prefix, tuple):
                prefix = next(p for p in prefix if s.startswith(p))
            self._fail(msg, f"{safe_repr(s, short=True)} starts with {safe_repr(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            several = isinstance(suffix, tuple)
            wanted = f"any of {safe_repr(suffix)}" if several else safe_repr(suffix)
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't end with {wanted}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        if s.endswith(suffix):
            if isinstance(suffix, tuple):
                suffix = next(p for p in suffix if s.endswith(p))
            self._fail(msg, f"{safe_repr(s, short=True)} ends with {safe_repr(suffix)}")

    # ---- exceptions, warnings and log records ----

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = RaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = RaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        context = WarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = WarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        context = NotWarnsContext(expected_warning, self)
        return context.handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from .logs import LogsContext

        return LogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        from .logs import LogsContext

        return LogsContext(self, logger, level, no_logs=True)


def described(obj):
    """How `assertHasAttr` names an object."""
    if isinstance(obj, type):
        return f"type object {obj.__name__!r}"
    if type(obj).__name__ == "module":
        return f"module {obj.__name__!r}"
    return f"{type(obj).__name__!r} object"
