import io
import logging
import sys

print("-- before any configuration")
logging.info("not shown")
logging.warning("shown on %s", "stderr")
logging.getLogger("app").error("from a child, %d%%", 5)
root = logging.getLogger()
print(root, len(root.handlers), logging.getLogger("app"), logging.getLogger("app.db").parent, logging.getLogger("app").handlers)

print("-- basicConfig")
logging.basicConfig(level=logging.DEBUG)
logging.debug("still DEBUG off: configured already by warning()")
out = io.StringIO()
logging.basicConfig(stream=out, level=logging.DEBUG, format="%(asctime)s %(levelname)-8s %(name)s:%(lineno)d %(funcName)s %(message)s", force=True)


def work():
    logging.debug("in work")
    logging.getLogger("app").info("info %s and %r", "a", "b")


work()
logging.critical("last")
print(out.getvalue())
for wrong in ({"level": "LOUD"}, {"nothing": 1}, {"filename": "x", "stream": out}, {"format": "%(a", "style": "?"}):
    try:
        logging.basicConfig(force=True, **wrong)
    except Exception as error:
        print(type(error).__name__, error)

print("-- loggers, handlers, formatters")
logger = logging.getLogger("shop")
logger.setLevel("INFO")
logger.propagate = False
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname}|{name}|{message}", style="{"))
logger.addHandler(handler)
print(logger, logger.isEnabledFor(logging.DEBUG), logger.getEffectiveLevel(), logger.hasHandlers())
logger.debug("no")
logger.info("yes %(who)s", {"who": "you"})
logger.log(35, "between")
logger.log(logging.ERROR, "error")
handler.setLevel(logging.ERROR)
logger.warning("filtered by the handler")
handler.setLevel(logging.NOTSET)
child = logger.getChild("cart.item")
child.warning("through the parent")
print(child, child.parent, logger.getChildren() if hasattr(logger, "getChildren") else "")
handler.setFormatter(logging.Formatter("$levelname: $message", style="$"))
logger.error("dollar")
handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%d/%m %H:%M"))
logger.error("dated")
handler.setFormatter(logging.Formatter("%(asctime)s,%(msecs)03d %(levelno)s %(module)s %(filename)s %(process)s %(threadName)s %(extra)s", defaults={"extra": "-"}))
logger.error("many")
logger.error("many", extra={"extra": "given"})
try:
    logger.error("x", extra={"message": 1})
except KeyError as error:
    print(error)

print("-- exceptions")
handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
try:
    1 / 0
except ZeroDivisionError:
    logger.exception("failed with %d", 1)
    logger.error("with info", exc_info=True)
    logger.warning("without")
logger.error("given", exc_info=ValueError("no traceback"))
logger.info("stack", stack_info=False)

print("-- filters and adapters")


class Only(logging.Filter):
    def filter(self, record):
        record.msg = "* " + str(record.msg)
        return "secret" not in record.getMessage().lower()


logger.addFilter(Only())
logger.info("a secret")
logger.info("public %s", "thing")
logger.filters.clear()
handler.addFilter(lambda record: record.levelno >= 30)
logger.info("no")
logger.warning("callable filter")
handler.filters.clear()
adapter = logging.LoggerAdapter(logger, {"user": "ann"})
adapter.info("adapted")
print(adapter)


class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs


Prefixed(logger, {"user": "bob"}).warning("hello %s", "there")

print("-- own handler, records, levels")


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


listing = ListHandler()
logger.addHandler(listing)
logger.warning("kept %d", 1)
record = listing.records[0]
print(record, record.name, record.levelno, record.args, record.getMessage(), record.funcName, record.lineno, record.exc_info)
logger.removeHandler(listing)
logging.addLevelName(25, "NOTICE")
logger.log(25, "named")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(11), logging.getLevelNamesMapping()["ERROR"])
print(listing, logging.NullHandler(), logging.Formatter(), logging.makeLogRecord({"msg": "made"}).getMessage())
logging.disable(logging.ERROR)
logger.error("disabled")
logging.disable(logging.NOTSET)
logger.error("bad arguments %d %d", 1)
logger.info("bad format %d", "x")
try:
    logger.setLevel("NOPE")
except ValueError as error:
    print(error)
try:
    logging.Formatter("%(message)")
except ValueError as error:
    print(error)
print(sorted(name for name in logging.root.manager.loggerDict if name in ("app", "app.db", "shop", "shop.cart", "shop.cart.item")))
handlers = logging.getHandlerNames()
print(handlers, logging.raiseExceptions, logging.BASIC_FORMAT)
logging.captureWarnings(True)
import warnings

warnings.warn("captured")
logging.captureWarnings(False)
logging.shutdown()
