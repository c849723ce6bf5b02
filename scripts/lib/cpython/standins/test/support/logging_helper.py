"""A handler that keeps what it is given."""

import logging.handlers


class TestHandler(logging.handlers.BufferingHandler):
    __test__ = False

    def __init__(self, matcher):
        super().__init__(0)
        self.matcher = matcher

    def shouldFlush(self, record):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **wanted):
        return any(self.matcher.matches(record, **wanted) for record in self.buffer)


class Matcher:
    _partial = ("msg", "message")

    def matches(self, record, **wanted):
        return all(self.match_value(key, record.get(key), value) for key, value in wanted.items())

    def match_value(self, key, found, wanted):
        if type(found) is not type(wanted):
            return False
        if type(found) is str and key in self._partial:
            return wanted in found
        return found == wanted
