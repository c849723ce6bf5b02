"""`assertLogs` and `assertNoLogs`."""

import logging

from .contexts import Expectation

__unittest = True


class _Watcher(logging.Handler):
    """Keeps records, and the lines made of them."""

    def __init__(self):
        super().__init__()
        self.records = []
        self.output = []

    def emit(self, record):
        self.records.append(record)
        self.output.append(self.format(record))


class LogsContext(Expectation):
    def __init__(self, test_case, logger, level, no_logs):
        super().__init__(None, test_case)
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.logger_name = self.logger.name if isinstance(logger, logging.Logger) else logger
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        watcher = self.watcher = _Watcher()
        watcher.setLevel(self.level)
        watcher.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        logger = self.logger
        self.before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [watcher]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc, tb):
        logger = self.logger
        logger.handlers, level, logger.propagate = self.before
        logger.setLevel(level)
        if exc_type is not None:
            return False
        records = self.watcher.records
        if self.no_logs and records:
            self.fail(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not records:
            level_name = logging.getLevelName(self.level)
            self.fail(f"no logs of level {level_name} or higher triggered on {logger.name}")
