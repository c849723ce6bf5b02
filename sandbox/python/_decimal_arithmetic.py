"""Arithmetic of decimal numbers (General Decimal Arithmetic, "Arithmetic operations"): functions of numbers and a context."""

import _decimal_context
import _runtime
from _decimal_context import *
from _decimal_math import size

_runtime.hide_frames()

# The class of numbers: `decimal` puts it here.
Decimal = None


def make(sign, digits, exp, special=None):
    self = object.__new__(Decimal)
    self._sign, self._digits, self._exp, self._special = sign, digits, exp, special
    return self


def parsed(text):
    """The number that a text stands for, or None."""
    text = text.strip().replace("_", "")
    sign = int(text[:1] == "-")
    lower = text.lower()[text[:1] in ("+", "-") :]
    if lower in ("inf", "infinity"):
        return make(sign, 0, 0, "F")
    for start, special in (("nan", "n"), ("snan", "N")):
        if lower.startswith(start):
            payload = lower[len(start) :]
            return make(sign, int(payload or 0), 0, special) if not payload or payload.isdecimal() else None
    mantissa, e, power = lower.partition("e")
    whole, _, fraction = mantissa.partition(".")
    if not (whole + fraction).isdecimal() or (e and not power[power[:1] in ("+", "-") :].isdecimal()):
        return None
    return make(sign, int(whole + fraction), int(power or 0) - len(fraction))


def from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exp == "F":
        return make(sign, 0, 0, "F")
    if not all(isinstance(digit, int) and 0 <= digit <= 9 for digit in digits):
        raise ValueError("coefficient must be a tuple of digits")
    number = int("".join(map(str, digits)) or 0)
    if exp in ("n", "N"):
        return make(sign, number, 0, exp)
    if isinstance(exp, str):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    if not isinstance(exp, int):
        raise ValueError("exponent must be an integer")
    return make(sign, number, exp)


def from_float(value):
    if value != value or value in (float("inf"), float("-inf")):
        return parsed(repr(value))
    numerator, denominator = abs(value).as_integer_ratio()
    places = denominator.bit_length() - 1
    return make(int(str(value)[0] == "-"), numerator * 5**places, -places)


def operand(value):
    """A Decimal for a Decimal or int operand, else None."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(int(value < 0), abs(int(value)), 0)
    return None


def converted(value):
    """The same for an argument, which has to be one."""
    made = operand(value)
    if made is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return made


def invalid_operation(context, condition=InvalidOperation):
    context._signal(condition)
    return make(0, 0, 0, "n")


def propagated_nan(self, other, context):
    """The NaN that an operation on these gives, or None if neither is one. Signaling ones come first."""
    for signaling in (True, False):
        for each in (self, other):
            if each is not None and each._special == ("N" if signaling else "n"):
                if signaling:
                    context._signal(InvalidOperation)
                room = context.prec - context.clamp
                return make(each._sign, each._digits % 10**room if room else 0, 0, "n")
    return None


def increments(sign, digits, rest, half, rounding):
    """Is a number rounded away from zero? `rest` is what is cut off (not 0), `half` how it compares to half a unit."""
    if rounding == ROUND_HALF_EVEN:
        return half > 0 or (half == 0 and digits % 2 == 1)
    if rounding == ROUND_HALF_UP:
        return half >= 0
    if rounding == ROUND_HALF_DOWN:
        return half > 0
    if rounding in (ROUND_CEILING, ROUND_FLOOR):
        return sign == (rounding == ROUND_FLOOR)
    return rounding == ROUND_UP or (rounding == ROUND_05UP and digits % 5 == 0)


def cut(sign, digits, places, rounding):
    """The digits without the last so many, rounded; and whether something was lost."""
    unit = 10**places
    kept, rest = divmod(digits, unit)
    if not rest:
        return kept, False
    half = (2 * rest > unit) - (2 * rest < unit)
    return kept + increments(sign, kept, rest, half, rounding), True


def overflowed(sign, context, rounding=None):
    context._signal(Overflow, Inexact, Rounded)
    rounding = rounding or context.rounding
    to_infinity = rounding not in (ROUND_DOWN, ROUND_05UP, ROUND_FLOOR if sign == 0 else ROUND_CEILING)
    return make(sign, 0, 0, "F") if to_infinity else make(sign, 10**context.prec - 1, context.Etop())


def fitted(sign, digits, exp, context, rounding=None):
    """A finite result, rounded to what the context holds, with the signals of that."""
    prec = context.prec
    if digits == 0:
        top = context.Etop() if context.clamp else context.Emax
        fitting = min(max(exp, context.Etiny()), top)
        if fitting != exp:
            context._signal(Clamped)
        return make(sign, 0, fitting)
    length, tiny = size(digits), context.Emin - prec + 1
    lowest = exp + length - prec
    if lowest > context.Etop():
        return overflowed(sign, context, rounding)
    subnormal = lowest < tiny
    if subnormal:
        lowest = tiny
    if exp < lowest:
        if exp + length < lowest:
            digits, exp = 1, lowest - 2  # Less than a tenth of the last place: any such number rounds alike.
        kept, lost = cut(sign, digits, lowest - exp, rounding or context.rounding)
        if size(kept) > prec:
            kept, lowest = kept // 10, lowest + 1
        if lowest > context.Etop():
            return overflowed(sign, context, rounding)
        signals = [Underflow] * (lost and subnormal) + [Subnormal] * subnormal + [Inexact] * lost + [Rounded]
        context._signal(*signals, *[Clamped] * (kept == 0))
        return make(sign, kept, lowest)
    if subnormal:
        context._signal(Subnormal)
    if context.clamp and exp > context.Etop():
        context._signal(Clamped)
        return make(sign, digits * 10 ** (exp - context.Etop()), context.Etop())
    return make(sign, digits, exp)


def divided(one, other):
    """Whole quotient and remainder of the sizes of two finite numbers, and the remainder's exponent."""
    exp = min(one._exp, other._exp)
    a, b = one._digits * 10 ** (one._exp - exp), other._digits * 10 ** (other._exp - exp)
    return *divmod(a, b), exp


def ordered(one, other):
    """-1, 0 or 1 as a number that is no NaN is less than, equal to or greater than another."""
    def rank(x):
        return (-1 if x._sign else 1) * (2 if x._special else x._digits != 0)

    a, b = rank(one), rank(other)
    if a != b or one._special or a == 0:
        return (a > b) - (a < b)
    high, low = one.adjusted(), other.adjusted()
    if high == low:
        exp = min(one._exp, other._exp)
        high, low = one._digits * 10 ** (one._exp - exp), other._digits * 10 ** (other._exp - exp)
    return ((high > low) - (high < low)) * (-1 if one._sign else 1)


def add(self, other, context, negate=False):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    other_sign = other._sign ^ negate
    if self._special:
        if other._special and self._sign != other_sign:
            return invalid_operation(context)
        return make(self._sign, 0, 0, "F")
    if other._special:
        return make(other_sign, 0, 0, "F")
    exp = min(self._exp, other._exp)
    a, b = (self._sign, self._digits, self._exp), (other_sign, other._digits, other._exp)
    if not a[1] or not b[1]:
        sign, digits, e = b if not a[1] else a
        if digits:
            # A zero only brings its exponent, as far as the precision has room for it.
            room = e + size(digits) - context.prec
            if exp < min(room, e):
                context._signal(Rounded)
            exp = max(exp, room)
            return fitted(sign, digits * 10 ** (e - exp) if exp < e else digits, min(e, exp), context)
        sign = a[0] if a[0] == b[0] else int(context.rounding == ROUND_FLOOR)
        return fitted(sign, 0, exp, context)
    (high, low) = (a, b) if self._exp >= other._exp else (b, a)
    gap, room = high[2] - low[2], context.prec + 2
    if gap > room and low[2] + size(low[1]) < high[2] - room + size(high[1]) - 1:
        # The lower number is far below the digits that are kept: it matters only that it is there.
        low = (low[0], 1, high[2] - room)
    exp = low[2]
    total = (-1) ** high[0] * high[1] * 10 ** (high[2] - exp) + (-1) ** low[0] * low[1]
    if total == 0:
        return fitted(int(context.rounding == ROUND_FLOOR), 0, exp, context)
    return fitted(int(total < 0), abs(total), exp, context)


def subtract(self, other, context):
    return add(self, other, context, negate=True)


def multiply(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    sign = self._sign ^ other._sign
    if self._special or other._special:
        if not self._special and not self._digits or not other._special and not other._digits:
            return invalid_operation(context)
        return make(sign, 0, 0, "F")
    return fitted(sign, self._digits * other._digits, self._exp + other._exp, context)


def divide(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    sign = self._sign ^ other._sign
    if self._special:
        return invalid_operation(context) if other._special else make(sign, 0, 0, "F")
    if other._special:
        context._signal(Clamped)
        return make(sign, 0, context.Etiny())
    if not other._digits:
        return by_zero(self, sign, context)
    ideal = self._exp - other._exp
    if not self._digits:
        return fitted(sign, 0, ideal, context)
    shift = max(size(other._digits) - size(self._digits) + context.prec + 1, 0)
    quotient, rest = divmod(self._digits * 10**shift, other._digits)
    exp = ideal - shift
    if rest:
        quotient += quotient % 5 == 0
    else:
        while exp < ideal and quotient % 10 == 0:
            quotient, exp = quotient // 10, exp + 1
    return fitted(sign, quotient, exp, context)


def by_zero(self, sign, context):
    if not self._digits:
        return invalid_operation(context, DivisionUndefined)
    context._signal(DivisionByZero)
    return make(sign, 0, 0, "F")


def divided_whole(self, other, context):
    """
    What `divmod` comes to: the whole quotient and a function that gives the remainder, or two NaNs after a signal. Rounds
    towards zero.
    """
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan, lambda: nan
    sign = self._sign ^ other._sign
    if self._special:
        invalid = invalid_operation(context)
        return (invalid if other._special else make(sign, 0, 0, "F")), lambda: invalid
    if other._special:
        return make(sign, 0, 0), lambda: fitted(self._sign, self._digits, self._exp, context)
    if not other._digits:
        if not self._digits:
            nan = invalid_operation(context, DivisionUndefined)
            return nan, lambda: nan
        context._signal(DivisionByZero, InvalidOperation)
        return make(sign, 0, 0, "F"), lambda: make(0, 0, 0, "n")
    if not self._digits or self.adjusted() - other.adjusted() <= context.prec:
        quotient, rest, exp = divided(self, other)
        if size(quotient) <= context.prec:
            return make(sign, quotient, 0), lambda: fitted(self._sign, rest, exp, context)
    nan = invalid_operation(context, DivisionImpossible)
    return nan, lambda: nan


def divide_whole(self, other, context):
    quotient, remainder = divided_whole(self, other, context)
    return quotient, remainder()


def floordiv(self, other, context):
    if not other._special and not other._digits and not self._special and self._digits:
        context._signal(DivisionByZero)
        return make(self._sign ^ other._sign, 0, 0, "F")
    if self._special == "F" and not other._special:
        return make(self._sign ^ other._sign, 0, 0, "F")
    return divided_whole(self, other, context)[0]


def remainder(self, other, context):
    if not other._special and not other._digits and not self._special and self._digits:
        return invalid_operation(context)
    return divided_whole(self, other, context)[1]()


def plus(self, context, flip=0):
    """`+x`, or `-x` with 1 for `flip`. A zero loses its sign."""
    nan = propagated_nan(self, None, context)
    if nan is not None:
        return nan
    sign = self._sign ^ flip
    if self._special:
        return make(sign, 0, 0, "F")
    if not self._digits and context.rounding != ROUND_FLOOR:
        sign = 0
    return fitted(sign, self._digits, self._exp, context)


def rescaled(self, exp, rounding):
    """The number with another exponent, and as many digits as that takes."""
    if exp <= self._exp or not self._digits:
        return make(self._sign, self._digits * 10 ** max(self._exp - exp, 0) if self._digits else 0, exp)
    digits, places = self._digits, exp - self._exp
    if places > size(digits) + 1:
        digits, places = 1, 2
    return make(self._sign, cut(self._sign, digits, places, rounding)[0], exp)


def to_integral(self, rounding):
    return self if self._special or self._exp >= 0 else rescaled(self, 0, rounding)


def checked_rounding(rounding, context):
    if rounding is None:
        return context.rounding
    if rounding not in _decimal_context.ROUNDINGS:
        raise TypeError(_decimal_context._wrong_rounding)
    return rounding
