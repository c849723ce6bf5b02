"""What TracebackException says of an exception's class, when two are equal, and entries that a subclass leaves out."""
import traceback
from traceback import StackSummary, TracebackException


class Outer:
    class Problem(Exception):
        pass


def caught(f):
    try:
        f()
    except Exception as e:
        return e


def divide():
    1 / 0


def raise_problem():
    raise Outer.Problem("why")


for e in caught(divide), caught(raise_problem), caught(lambda: __import__("json").loads("{")):
    kept = TracebackException.from_exception(e, save_exc_type=False)
    print(kept.exc_type_str, TracebackException.from_exception(e).exc_type_str)
    print(kept == TracebackException.from_exception(e, save_exc_type=False), kept == e, kept != 5)
one, other = caught(divide), caught(raise_problem)
print(TracebackException.from_exception(one) == TracebackException.from_exception(other))
print(TracebackException.from_exception(one) == TracebackException.from_exception(one, limit=0))


class Short(StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        if frame_summary.name == "caught":
            return None
        return f"at {frame_summary.name}\n"


print(Short.from_list(traceback.extract_tb(one.__traceback__)).format())
print(Short(traceback.extract_tb(one.__traceback__)).format())

# The traceback that is given is shown, whatever the exception has.
inner = one.__traceback__.tb_next
print("".join(TracebackException(type(one), one, inner).format()))
print("".join(TracebackException(type(one), one, None).format()))
