"""Decimal arithmetic as the General Decimal Arithmetic Specification has it, with the errors of CPython's `_decimal`.

    decimal              numbers, and contexts with their operations
    _decimal_arithmetic  what the operations do
    _decimal_context     contexts, signals, rounding modes
    _decimal_functions   what is less used: powers, logarithms, logical operations, comparison by total order
    _decimal_format      text from numbers

A finite number is `(-1)**sign * digits * 10**exp`; `_special` is None for it, else "F" (infinity), "n" (NaN) or "N" (signaling).
"""

import _in_c
import numbers as _numbers
import sys
from collections import namedtuple

import _decimal_arithmetic as _a
import _decimal_context
import _runtime
from _decimal_context import *
from _decimal_context import ContextBase, ContextManager, SIGNALS, current
from _decimal_math import isqrt, shifted, size


HAVE_THREADS = HAVE_CONTEXTVAR = True
IEEE_CONTEXT_MAX_BITS = 512
__version__, __libmpdec_version__ = "1.70", "2.5.1"
DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
_HASH_MODULUS = sys.hash_info.modulus


def _comparable(self, other, equality):
    """The other operand of a comparison, both made Decimals; None if it is none."""
    if isinstance(other, Decimal) or isinstance(other, int):
        return self, _a.operand(other)
    if isinstance(other, float):
        context = getcontext()
        if equality:
            context.flags[FloatOperation] = True
        else:
            context._signal(FloatOperation)
        return self, _a.from_float(other)
    if isinstance(other, complex) and equality and other.imag == 0:
        return self, _a.from_float(other.real)
    if isinstance(other, _numbers.Rational):
        if self._special is None:
            self = _a.make(self._sign, self._digits * other.denominator, self._exp)
        return self, _a.operand(int(other.numerator))
    return self, None


def _comparison(name, holds):
    equality = name == "__eq__"

    def compare(self, other):
        one, other = _comparable(self, other, equality)
        if other is None:
            return NotImplemented
        if one.is_nan() or other.is_nan():
            if not equality or "N" in (one._special, other._special):
                getcontext()._signal(InvalidOperation)
            return False
        return holds(_a.ordered(one, other))

    compare.__name__, compare.__qualname__ = name, f"Decimal.{name}"
    return compare


def _binary(operation, swapped=False):
    """The operator that an operation of two numbers and a context is."""

    def operator(self, other):
        other = _a.operand(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        return operation(other, self, context) if swapped else operation(self, other, context)

    return operator


def _power(self, other, context, modulo=None):
    from _decimal_functions import power, power_modulo

    return power(self, other, context) if modulo is None else power_modulo(self, other, modulo, context)


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple, float, or another Decimal."""

    __slots__ = ("_sign", "_digits", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        context = getcontext() if context is None else context
        if isinstance(value, str):
            made = _a.parsed(value)
            if made is None:
                made = _a.invalid_operation(context, ConversionSyntax)
        elif isinstance(value, (list, tuple)):
            made = _a.from_tuple(value)
        elif isinstance(value, float):
            context._signal(FloatOperation)
            made = _a.from_float(value)
        else:
            made = _a.converted(value)
        return made if cls is Decimal else cls._of(made)

    @classmethod
    def _of(cls, made):
        self = object.__new__(cls)
        self._sign, self._digits, self._exp, self._special = made._sign, made._digits, made._exp, made._special
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        made = _a.from_float(f)
        return made if cls is Decimal else cls._of(made)

    @classmethod
    def from_number(cls, number, /):
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return cls.from_float(number)
        if hasattr(number, "as_integer_ratio"):
            numerator, denominator = number.as_integer_ratio()
            return cls(numerator) / denominator
        raise TypeError(f"Cannot convert {number!r} to Decimal")

    # ---- as text and as other numbers ------------------------------------------------------------------------

    def __str__(self):
        from _decimal_format import to_text

        return to_text(self, False, getcontext())

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self, context=None):
        from _decimal_format import to_text

        return to_text(self, True, context or getcontext())

    def __format__(self, spec, override=None, /):
        from _decimal_format import formatted

        return formatted(self, spec, getcontext())

    def as_tuple(self):
        digits = tuple(map(int, str(self._digits)))
        if self._special:
            digits = (0,) if self._special == "F" else digits if self._digits else ()
        return DecimalTuple(self._sign, digits, self._special or self._exp)

    def as_integer_ratio(self):
        if self._special:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        from math import gcd

        over, under = (self._digits * 10**self._exp, 1) if self._exp >= 0 else (self._digits, 10**-self._exp)
        common = gcd(over, under)
        return (-over if self._sign else over) // common, under // common

    def __bool__(self):
        return self._special is not None or self._digits != 0

    def __int__(self):
        if self._special == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._special:
            raise ValueError("cannot convert NaN to integer")
        whole = shifted(self._digits, self._exp)
        return -whole if self._sign else whole

    __trunc__ = __int__

    def __float__(self):
        if self._special == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(f"{'-' * self._sign}nan" if self._special == "n" else str(self))

    def __complex__(self):
        return complex(float(self))

    def __hash__(self):
        if self._special == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._special:
            return object.__hash__(self) if self._special == "n" else hash(float(str(self)))
        inverse = pow(10, _HASH_MODULUS - 2, _HASH_MODULUS)
        power = pow(10 if self._exp >= 0 else inverse, abs(self._exp), _HASH_MODULUS)
        found = self._digits * power % _HASH_MODULUS
        found = -found if self._sign else found
        return -2 if found == -1 else found

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return int(_a.to_integral(self, ROUND_HALF_EVEN))
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_a.make(0, 1, -ndigits))

    def __floor__(self):
        return int(_a.to_integral(self, ROUND_FLOOR))

    def __ceil__(self):
        return int(_a.to_integral(self, ROUND_CEILING))

    # ---- questions -------------------------------------------------------------------------------------------

    def adjusted(self):
        """The exponent of the first digit; 0 for what is not finite."""
        return 0 if self._special else self._exp + size(self._digits) - 1

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._special is None

    def is_infinite(self):
        return self._special == "F"

    def is_nan(self):
        return self._special in ("n", "N")

    def is_qnan(self):
        return self._special == "n"

    def is_snan(self):
        return self._special == "N"

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._special is None and self._digits == 0

    def is_normal(self, context=None):
        return bool(self._special is None and self._digits and (context or getcontext()).Emin <= self.adjusted())

    def is_subnormal(self, context=None):
        return bool(self._special is None and self._digits and self.adjusted() < (context or getcontext()).Emin)

    # ---- arithmetic ------------------------------------------------------------------------------------------

    __eq__ = _comparison("__eq__", lambda order: order == 0)
    __lt__ = _comparison("__lt__", lambda order: order < 0)
    __le__ = _comparison("__le__", lambda order: order <= 0)
    __gt__ = _comparison("__gt__", lambda order: order > 0)
    __ge__ = _comparison("__ge__", lambda order: order >= 0)
    __add__, __radd__ = _binary(_a.add), _binary(_a.add, True)
    __sub__, __rsub__ = _binary(_a.subtract), _binary(_a.subtract, True)
    __mul__, __rmul__ = _binary(_a.multiply), _binary(_a.multiply, True)
    __truediv__, __rtruediv__ = _binary(_a.divide), _binary(_a.divide, True)
    __floordiv__, __rfloordiv__ = _binary(_a.floordiv), _binary(_a.floordiv, True)
    __mod__, __rmod__ = _binary(_a.remainder), _binary(_a.remainder, True)
    __divmod__, __rdivmod__ = _binary(_a.divide_whole), _binary(_a.divide_whole, True)
    __rpow__ = _binary(_power, True)

    def __pow__(self, other, modulo=None):
        other, modulo = _a.operand(other), None if modulo is None else _a.operand(modulo)
        return NotImplemented if other is None else _power(self, other, getcontext(), modulo)

    def __pos__(self):
        return _a.plus(self, getcontext())

    def __neg__(self):
        return _a.plus(self, getcontext(), 1)

    def __abs__(self):
        return _a.plus(self, getcontext(), self._sign)

    def fma(self, other, third, context=None):
        from _decimal_functions import fma

        return fma(self, _a.converted(other), _a.converted(third), context or getcontext())

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = _a.propagated_nan(self, None, context)
        if nan is not None:
            return nan
        if not self:
            return _a.fitted(self._sign, 0, self._exp >> 1, context)
        if self._sign:
            return _a.invalid_operation(context)
        if self._special:
            return self
        odd = self._exp & 1
        digits, exp = self._digits * 10**odd, (self._exp - odd) >> 1
        places = max(context.prec + 1 - (size(digits) + 1) // 2, 0)
        root = isqrt(digits * 100**places)
        if root * root == digits * 100**places:
            while places and root % 10 == 0:
                root, places = root // 10, places - 1
        else:
            root += root % 5 == 0
        return _a.fitted(0, root, exp - places, context, ROUND_HALF_EVEN)

    def quantize(self, exp, rounding=None, context=None):
        """The number with the exponent of another."""
        context, other = context or getcontext(), _a.converted(exp)
        rounding = _a.checked_rounding(rounding, context)
        nan = _a.propagated_nan(self, other, context)
        if nan is not None:
            return nan
        if self._special or other._special:
            return self if self._special and other._special else _a.invalid_operation(context)
        target = other._exp
        if not context.Etiny() <= target <= context.Emax:
            return _a.invalid_operation(context)
        if self._digits and (self.adjusted() > context.Emax or self.adjusted() - target + 1 > context.prec):
            return _a.invalid_operation(context)
        made = _a.rescaled(self, target, rounding)
        if made.adjusted() > context.Emax or size(made._digits) > context.prec:
            return _a.invalid_operation(context)
        signals = [Subnormal] * made.is_subnormal(context)
        if target > self._exp and self._digits:
            signals += [Inexact] * (made != self) + [Rounded]
        context._signal(*signals)
        return made

    def normalize(self, context=None):
        """Without zeros at the end."""
        made = _a.plus(self, context or getcontext())
        if made._special:
            return made
        if not made._digits:
            return _a.make(made._sign, 0, 0)
        digits, exp = made._digits, made._exp
        top = (context or getcontext()).Etop() if (context or getcontext()).clamp else (context or getcontext()).Emax
        while digits % 10 == 0 and exp < top:
            digits, exp = digits // 10, exp + 1
        return _a.make(made._sign, digits, exp)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        nan = _a.propagated_nan(self, None, context)
        return nan if nan is not None else _a.to_integral(self, _a.checked_rounding(rounding, context))

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        nan = _a.propagated_nan(self, None, context)
        if nan is not None:
            return nan
        made = _a.to_integral(self, _a.checked_rounding(rounding, context))
        if made is not self:
            context._signal(*[Inexact] * (made != self), Rounded)
        return made

    def copy_abs(self):
        return _a.make(0, self._digits, self._exp, self._special)

    def copy_negate(self):
        return _a.make(1 - self._sign, self._digits, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return _a.make(_a.converted(other)._sign, self._digits, self._exp, self._special)

    def canonical(self):
        return self

    conjugate = canonical
    real = property(canonical)
    imag = property(lambda self: _a.make(0, 0, 0))

    def radix(self):
        return _a.make(0, 10, 0)

    def compare(self, other, context=None):
        context, other = context or getcontext(), _a.converted(other)
        nan = _a.propagated_nan(self, other, context)
        return nan if nan is not None else Decimal(_a.ordered(self, other))

    def same_quantum(self, other, context=None):
        other = _a.converted(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp


# Methods with many lines and few callers are loaded when the first of them is called.
_LATER = (
    "exp ln log10 logb next_minus next_plus next_toward number_class remainder_near rotate scaleb shift max max_mag min min_mag "
    "logical_and logical_invert logical_or logical_xor compare_signal compare_total compare_total_mag"
).split()
_UNARY = set("exp ln log10 logb next_minus next_plus number_class logical_invert".split())


def _later(name):
    def unary(self, context=None):
        import _decimal_functions

        return getattr(_decimal_functions, name)(self, context or getcontext())

    def binary(self, other, context=None):
        import _decimal_functions

        return getattr(_decimal_functions, name.replace("max", "maximum").replace("min", "minimum"))(self, _a.converted(other), context or getcontext())

    method = unary if name in _UNARY else binary
    method.__name__, method.__qualname__ = name, f"Decimal.{name}"
    return method


for _name in _LATER:
    setattr(Decimal, _name, _later(_name))


_a.Decimal = Decimal


class Context(ContextBase):
    """The settings for arithmetic, and every operation under them."""

    __slots__ = ()

    def create_decimal(self, num="0", /):
        made = Decimal(num, self)
        if made.is_nan() and size(made._digits) > self.prec - self.clamp and made._digits:
            return _a.invalid_operation(self, ConversionSyntax)
        return made if made._special else _a.fitted(made._sign, made._digits, made._exp, self)

    def create_decimal_from_float(self, f, /):
        made = Decimal.from_float(f)
        return made if made._special else _a.fitted(made._sign, made._digits, made._exp, self)

    def plus(self, x, /):
        return _a.plus(_a.converted(x), self)

    def minus(self, x, /):
        return _a.plus(_a.converted(x), self, 1)

    def abs(self, x, /):
        x = _a.converted(x)
        return _a.plus(x, self, x._sign)

    def power(self, a, b, modulo=None):
        return _power(_a.converted(a), _a.converted(b), self, None if modulo is None else _a.converted(modulo))

    def to_sci_string(self, x, /):
        from _decimal_format import to_text

        return to_text(_a.converted(x), False, self)

    def copy_decimal(self, x, /):
        return _a.converted(x)

    def radix(self):
        return _a.make(0, 10, 0)


def _operation(name, inner):
    """The method of a context that is a function of two numbers and the context."""

    def method(self, x, y, /):
        return inner(_a.converted(x), _a.converted(y), self)

    method.__name__, method.__qualname__ = name, f"Context.{name}"
    return method


for _name, _inner in {
    "add": _a.add, "subtract": _a.subtract, "multiply": _a.multiply, "divide": _a.divide, "divide_int": _a.floordiv, "remainder": _a.remainder,
    "divmod": _a.divide_whole,
}.items():  # fmt: skip
    setattr(Context, _name, _operation(_name, _inner))


def _method_of(name):
    takes_context = name not in (
        "canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero".split()
    )

    def method(self, x, /, *more):
        return getattr(_a.converted(x), name)(*more, **({"context": self} if takes_context else {}))

    method.__name__, method.__qualname__ = name, f"Context.{name}"
    return method


for _name in (
    *_LATER, *"canonical compare copy_abs copy_negate copy_sign fma is_canonical is_finite is_infinite is_nan is_normal is_qnan "
    "is_signed is_snan is_subnormal is_zero normalize quantize same_quantum sqrt to_eng_string to_integral to_integral_exact "
    "to_integral_value".split(),
):  # fmt: skip
    setattr(Context, _name, _method_of(_name))

for _class in (Decimal, Context):
    _runtime.name_in_messages(_class, f"decimal.{_class.__name__}")
del _name, _inner, _class

DefaultContext = _decimal_context.default = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])


def IEEEContext(bits, /):
    """A context of IEEE 754's interchange format with so many bits."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    emax = 3 * 2 ** (bits // 16 + 3)
    return Context(9 * (bits // 32) - 2, ROUND_HALF_EVEN, 1 - emax, emax, 1, 1, [], [])


def getcontext():
    """The current context, which each task of a loop has its own of."""
    context = current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (BasicContext, ExtendedContext, DefaultContext):
        context = context.copy()
        context.clear_flags()
    current.set(context)


def localcontext(ctx=None, **kwargs):
    """A context manager that sets a copy of a context, changed as told, and puts the current one back at the end."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in ContextBase.__slots__:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if value is not None:
            setattr(ctx, name, value)
    return ContextManager(ctx)


_numbers.Number.register(Decimal)


_in_c.written_in_c(IEEEContext, getcontext, setcontext, localcontext, module="_decimal")
_in_c.written_in_c()
