"""The context of decimal arithmetic: precision, rounding, and what signals do (General Decimal Arithmetic, "Context")."""

import _in_c
from contextvars import ContextVar
from _collections_abc import MutableMapping


ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR"
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"
ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)  # fmt: skip
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Clamped(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


# What makes an operation invalid. Programs see these only in the arguments of InvalidOperation.
class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
for _exception in (*SIGNALS, DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext):
    _exception.__module__ = "decimal"


class SignalDict(MutableMapping):
    """Which signals are set: `flags` and `traps` of a context."""

    __slots__ = ("_set",)
    __hash__ = None

    def __init__(self, signals=()):
        self._set = set(signals)

    def __getitem__(self, signal):
        if signal not in SIGNALS:
            raise KeyError(_wrong_signal)
        return signal in self._set

    def __setitem__(self, signal, value):
        if signal not in SIGNALS:
            raise KeyError(_wrong_signal)
        (self._set.add if value else self._set.discard)(signal)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{signal in self._set}" for signal in SIGNALS) + "}"

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._set == other._set
        return dict(self) == other if isinstance(other, dict) else NotImplemented

    def copy(self):
        return dict(self)


_names = [signal.__name__ for signal in SIGNALS]
_wrong_signal = (
    f"valid values for signals are:\n  [{', '.join(_names[:3])},\n   {', '.join(_names[3:8])},\n   {_names[8]}]"
)
_wrong_rounding = (
    f"valid values for rounding are:\n  [{', '.join(ROUNDINGS[:4])},\n   {', '.join(ROUNDINGS[4:7])},\n   {ROUNDINGS[7]}]"
)
_RANGES = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}


def _signals(given):
    """The signals of a list, or of a mapping."""
    if isinstance(given, (list, tuple)):
        made = SignalDict()
        for signal in given:
            if signal not in SIGNALS:
                raise TypeError(_wrong_signal)
            made[signal] = True
        return made
    if isinstance(given, SignalDict):
        return SignalDict(given._set)
    if not isinstance(given, dict):
        raise TypeError("argument must be a signal dict")
    return SignalDict(signal for signal in given if given[signal])


class ContextBase:
    """The settings of a context. `decimal.Context` adds the operations."""

    __slots__ = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")
    __hash__ = None

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None, **wrong
    ):
        for name in wrong:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        given = dict(prec=prec, rounding=rounding, Emin=Emin, Emax=Emax, capitals=capitals, clamp=clamp)
        for name, value in given.items():
            setattr(self, name, getattr(default, name) if value is None else value)
        self.flags = [] if flags is None else flags
        self.traps = default.traps if traps is None else traps

    def __setattr__(self, name, value):
        if name in _RANGES:
            low, high, wrong = _RANGES[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(wrong)
        elif name == "rounding":
            if value not in ROUNDINGS:
                raise TypeError(_wrong_rounding)
        elif name in ("flags", "traps"):
            value = _signals(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'", name=name, obj=self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in ContextBase.__slots__:
            raise AttributeError("context attributes cannot be deleted")
        object.__delattr__(self, name)

    def __repr__(self):
        # In the order of libmpdec's bits. InvalidOperation has several: a trap has them all, a flag most often one in the middle.
        others = Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow
        flags = [s.__name__ for s in (Clamped, DivisionByZero, Inexact, InvalidOperation, *others[1:]) if s in self.flags._set]
        traps = [s.__name__ for s in (Clamped, InvalidOperation, DivisionByZero, *others) if s in self.traps._set]
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{', '.join(flags)}], traps=[{', '.join(traps)}])"
        )

    def __reduce__(self):
        return type(self), tuple(getattr(self, name) for name in ContextBase.__slots__)

    def copy(self):
        """Another context with the same settings, flags and traps."""
        return type(self)(*(getattr(self, name) for name in ContextBase.__slots__))

    __copy__ = copy

    def clear_flags(self):
        self.flags._set.clear()

    def clear_traps(self):
        self.traps._set.clear()

    def Etiny(self):
        """The exponent of the smallest subnormal number."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """The exponent of the largest number with all digits."""
        return self.Emax - self.prec + 1

    def _signal(self, *conditions):
        """Sets the flags of conditions; raises, where one is trapped, the first in CPython's order."""
        signals = [InvalidOperation if issubclass(c, InvalidOperation) else c for c in conditions]
        self.flags._set.update(signals)
        trapped = [c for c, s in zip(conditions, signals) if s in self.traps._set]
        if trapped:
            first = next(s for s in SIGNALS if s in signals and s in self.traps._set)
            ordered = sorted(trapped, key=lambda c: SIGNALS.index(c) if c in SIGNALS else -1)
            raise first(ordered)


class _Default:
    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = [InvalidOperation, DivisionByZero, Overflow]


# The context from which others take what they are not told; replaced by `DefaultContext`.
default = _Default
current = ContextVar("decimal_context")


class ContextManager:
    """What `localcontext` gives."""

    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = current.get(None)
        current.set(self._new)
        return self._new

    def __exit__(self, *exc):
        current.set(self._saved)


ContextManager.__module__ = "decimal"


_in_c.written_in_c()
