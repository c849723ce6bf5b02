"""What is less used of decimal arithmetic: powers, logarithms, neighbours, digits as bits, total order."""

import _runtime
from _decimal_context import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Clamped, Inexact, InvalidOperation, Overflow, Rounded
from _decimal_context import DivisionByZero, Subnormal, Underflow
from _decimal_math import exp as exp_digits, ln as ln_digits, ln10, rounded, size
from _decimal_arithmetic import add, divided, fitted, invalid_operation, make, multiply, ordered, overflowed, propagated_nan
from decimal import Decimal

_runtime.hide_frames()


def _nearest(calculate, context, sign=0, rounding=ROUND_HALF_EVEN):
    """The result of a calculation that has no end."""
    digits, exp = rounded(calculate, context.prec)
    return fitted(sign ^ (digits < 0), abs(digits), exp, context, rounding)


def exp(self, context):
    nan = propagated_nan(self, None, context)
    if nan is not None:
        return nan
    if self._special:
        return make(0, 0, 0) if self._sign else self
    if not self._digits:
        return make(0, 1, 0)
    if self.adjusted() >= size(context.Emax) + 1:  # Beyond what any exponent holds.
        return fitted(0, 1, context.Etiny() - 2, context, ROUND_HALF_EVEN) if self._sign else overflowed(0, context, ROUND_HALF_EVEN)
    if self.adjusted() < -context.prec - 1:
        places = context.prec + 2
        return fitted(0, 10**places + (-1 if self._sign else 1), -places, context, ROUND_HALF_EVEN)
    signed = -self._digits if self._sign else self._digits
    return _nearest(lambda places: exp_digits_of(signed, self._exp, places), context)


def exp_digits_of(signed, exponent, places):
    if signed > 0:
        return exp_digits(signed, exponent, places)
    # exp(-x) is 1 / exp(x).
    digits, exponent = exp_digits(-signed, exponent, places + 5)
    scale = 2 * size(digits)
    return 10**scale // digits, -exponent - scale


def _logarithm(self, context, is_exact, calculate):
    """What `ln` and `log10` share."""
    nan = propagated_nan(self, None, context)
    if nan is not None:
        return nan
    if self.is_zero():
        return make(1, 0, 0, "F")
    if self._sign:
        return invalid_operation(context)
    if self._special:
        return self
    exact = is_exact()
    if exact is not None:
        return fitted(int(exact < 0), abs(exact), 0, context)
    return _nearest(calculate, context)


def ln(self, context):
    def calculate(places):
        return ln_digits(self._digits, self._exp, places), -places

    return _logarithm(self, context, lambda: 0 if self == 1 else None, calculate)


def _power_of_ten(self):
    digits, tens = self._digits, self._exp
    while digits % 10 == 0:
        digits, tens = digits // 10, tens + 1
    return tens if digits == 1 else None


def log10(self, context):
    def calculate(places):
        more = places + 5 + size(self.adjusted())
        return ln_digits(self._digits, self._exp, more) * 10**places // ln10(more), -places

    return _logarithm(self, context, lambda: _power_of_ten(self), calculate)


def logb(self, context):
    nan = propagated_nan(self, None, context)
    if nan is not None:
        return nan
    if self._special:
        return make(0, 0, 0, "F")
    if not self._digits:
        context._signal(DivisionByZero)
        return make(1, 0, 0, "F")
    found = self.adjusted()
    return fitted(int(found < 0), abs(found), 0, context)


def _is_whole(x):
    return x._special is None and (x._exp >= 0 or x._digits % 10**-x._exp == 0)


def power(self, other, context):
    """`self ** other`. Whole powers are exact before they are rounded; others are exp(other * ln(self))."""
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    if other.is_zero():
        return invalid_operation(context) if self.is_zero() else make(0, 1, 0)
    whole = _is_whole(other)
    sign = int(self._sign and whole and int(other) % 2 == 1)
    if self._sign and not whole and (self._special or self._digits):
        return invalid_operation(context)
    if not self._special and not self._digits or self._special or other._special:
        return _limit(self, other, sign, context)
    magnitude = make(0, self._digits, self._exp)
    if magnitude == 1 and (whole or self._exp == 0):
        return _unit(self, other, sign, whole, context)
    # Far outside the range of exponents nothing has to be calculated.
    reach = magnitude.adjusted() if magnitude.adjusted() > 0 else magnitude.adjusted() + 1
    if abs(reach) * abs(float(other)) > 2 * context.Emax + 2 * context.prec + 10:
        up = (reach > 0) != other._sign
        return overflowed(sign, context) if up else fitted(sign, 1, context.Etiny() - 1, context)
    if whole and abs(int(other)) <= 10000:
        return _whole_power(self, int(other), sign, context)
    return _real_power(magnitude, other, sign, context)


def _limit(self, other, sign, context):
    """Powers of zero and infinity, and infinite powers."""
    if other._special:
        if self._sign:
            return invalid_operation(context)
        if self._special is None and self == 1:
            context._signal(Inexact, Rounded)
            return make(0, 10 ** (context.prec - 1), 1 - context.prec)
        grows = self._special == "F" or self > 1
        return make(0, 0, 0, "F") if grows != bool(other._sign) else make(0, 0, 0)
    grows = (self._special == "F") != bool(other._sign)
    return make(sign, 0, 0, "F" if grows else None)


def _unit(self, other, sign, whole, context):
    """Powers of one."""
    if whole:
        exp = max(self._exp * int(other), 1 - context.prec) if not other._sign else 0
        if self._exp * int(other) < 1 - context.prec and not other._sign:
            context._signal(Rounded)
        return make(sign, 10**-exp, exp) if exp < 0 else make(sign, 1, 0)
    context._signal(Inexact, Rounded)
    return make(0, 10 ** (context.prec - 1), 1 - context.prec)


def _whole_power(self, n, sign, context):
    digits, exp = self._digits ** abs(n), self._exp * abs(n)
    if n > 0:
        return fitted(sign, digits, exp, context)
    shift = context.prec + size(digits) + 1
    quotient, rest = divmod(10**shift, digits)
    exp = -exp - shift
    if rest:
        quotient += quotient % 5 == 0
    else:
        while quotient % 10 == 0:
            quotient, exp = quotient // 10, exp + 1
    return fitted(sign, quotient, exp, context)


def _real_power(self, other, sign, context):
    def calculate(places):
        more = places + size(other._digits) + abs(other._exp) + size(self.adjusted()) + 10
        product = ln_digits(self._digits, self._exp, more) * other._digits * (-1 if other._sign else 1)
        return exp_digits_of(product, other._exp - more, places) if product else (10**places, -places)

    # A root that is exact has no digits behind that would decide: it is found among the rounded ones.
    digits, e = calculate(context.prec + 15)
    unit = 10 ** (size(digits) - context.prec)
    near = (digits + unit // 2) // unit
    if abs(near * unit - digits) < unit // 10**10:
        context._signal(Inexact, Rounded)
        return fitted(sign, near, e + size(unit) - 1, context)
    return _nearest(calculate, context, sign, context.rounding)


def power_modulo(self, other, modulo, context):
    """`pow(a, b, m)` of whole numbers."""
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    if not (_is_whole(self) and _is_whole(other) and _is_whole(modulo)) or other._sign or not modulo._digits:
        return invalid_operation(context)
    if modulo.adjusted() >= context.prec or self.is_zero() and other.is_zero():
        return invalid_operation(context)
    found = pow(abs(int(self)), int(other), abs(int(modulo)))
    return make(int(self._sign and int(other) % 2), found, 0)


def fma(self, other, third, context):
    """`self * other + third`, rounded once."""
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    if self._special or other._special:
        product = multiply(self, other, context)
    else:
        product = make(self._sign ^ other._sign, self._digits * other._digits, self._exp + other._exp)
    return product if product._special == "n" else add(product, third, context)


def _neighbour(self, context, up):
    nan = propagated_nan(self, None, context)
    if nan is not None:
        return nan
    if self._special and bool(self._sign) != up:
        return self
    if self._special:
        return make(self._sign, 10**context.prec - 1, context.Etop())
    quiet = context.copy()
    quiet.clear_traps()
    quiet.rounding = ROUND_CEILING if up else ROUND_FLOOR
    made = fitted(self._sign, self._digits, self._exp, quiet)
    if made != self:
        return made
    return add(self, make(int(not up), 1, context.Etiny() - 1), quiet)


def next_minus(self, context):
    return _neighbour(self, context, False)


def next_plus(self, context):
    return _neighbour(self, context, True)


def next_toward(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    order = ordered(self, other)
    if order == 0:
        return self.copy_sign(other)
    made = _neighbour(self, context, order < 0)
    if made._special:
        context._signal(Overflow, Inexact, Rounded)
    elif made.adjusted() < context.Emin:
        context._signal(Underflow, Subnormal, Inexact, Rounded, *[Clamped] * (not made))
    return made


def number_class(self, context):
    if self._special in ("n", "N"):
        return "sNaN" if self._special == "N" else "NaN"
    kind = "Infinity" if self._special else "Zero" if not self._digits else "Subnormal" if self.is_subnormal(context) else "Normal"
    return ("-" if self._sign else "+") + kind


def remainder_near(self, other, context):
    """What is left after subtracting the nearest whole multiple of `other`; the even one in a tie."""
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    if self._special or not other._special and not other._digits:
        return invalid_operation(context)
    if other._special:
        return fitted(self._sign, self._digits, self._exp, context)
    quotient, rest, exp = divided(self, other)
    step = other._digits * 10 ** (other._exp - exp)
    if 2 * rest + quotient % 2 > step:
        rest, quotient = rest - step, quotient + 1
    if size(quotient) > context.prec:
        return invalid_operation(context)
    return fitted(self._sign ^ (rest < 0), abs(rest), exp, context)


def _places(self, other, context, limit):
    """`other` as an int, or None where it is no whole number within the limit."""
    if other._special or other._exp != 0 or other._digits > limit:
        return None
    return int(other)


def scaleb(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    places = _places(self, other, context, 2 * (context.Emax + context.prec))
    if places is None:
        return invalid_operation(context)
    return self if self._special else fitted(self._sign, self._digits, self._exp + places, context)


def shift(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    places = _places(self, other, context, context.prec)
    if places is None:
        return invalid_operation(context)
    if self._special:
        return self
    kept = self._digits % 10**context.prec
    moved = kept * 10**places % 10**context.prec if places >= 0 else kept // 10**-places
    return make(self._sign, moved, self._exp)


def rotate(self, other, context):
    nan = propagated_nan(self, other, context)
    if nan is not None:
        return nan
    places = _places(self, other, context, context.prec)
    if places is None:
        return invalid_operation(context)
    if self._special:
        return self
    digits = str(self._digits).zfill(context.prec)[-context.prec :]
    return make(self._sign, int(digits[places:] + digits[:places]), self._exp)


def _choice(largest, by_size):
    """`max`, `min` and those by size. A quiet NaN gives way to a number."""

    def choose(self, other, context):
        if self._special in ("n", "N") or other._special in ("n", "N"):
            if "N" in (self._special, other._special) or self._special == other._special:
                return propagated_nan(self, other, context)
            chosen = other if self._special else self
        else:
            order = ordered(self.copy_abs(), other.copy_abs()) if by_size else 0
            order = order or ordered(self, other) or _total(self, other)
            chosen = self if (order > 0) == largest and order else other
        return chosen if chosen._special else fitted(chosen._sign, chosen._digits, chosen._exp, context)

    return choose


maximum, maximum_mag, minimum, minimum_mag = (_choice(largest, by_size) for largest in (True, False) for by_size in (False, True))


def _logical(combine):
    def operation(self, other, context):
        texts = []
        for x in (self, other):
            if x._special or x._sign or x._exp or not set(str(x._digits)) <= {"0", "1"}:
                return invalid_operation(context)
            texts.append(str(x._digits).zfill(context.prec)[-context.prec :])
        return make(0, int("".join(str(combine(int(a), int(b))) for a, b in zip(*texts))), 0)

    return operation


logical_and = _logical(lambda a, b: a & b)
logical_or = _logical(lambda a, b: a | b)
logical_xor = _logical(lambda a, b: a ^ b)


def logical_invert(self, context):
    return logical_xor(self, make(0, (10**context.prec - 1) // 9, 0), context)


def compare_signal(self, other, context):
    if self.is_nan() or other.is_nan():
        context._signal(InvalidOperation)
        return propagated_nan(self, other, context)
    return Decimal(ordered(self, other))


def _total(self, other):
    """-1, 0 or 1 in the order of all numbers: by sign, kind, value, exponent."""
    if self._sign != other._sign:
        return -1 if self._sign else 1
    flip = -1 if self._sign else 1
    ranks = [{None: 0, "F": 0, "N": 1, "n": 2}[x._special] for x in (self, other)]
    if ranks[0] != ranks[1]:
        return flip * (1 if ranks[0] > ranks[1] else -1)
    if ranks[0]:
        return flip * ((self._digits > other._digits) - (self._digits < other._digits))
    return ordered(self, other) or (0 if self._special else flip * ((self._exp > other._exp) - (self._exp < other._exp)))


def compare_total(self, other, context):
    return Decimal(_total(self, other))


def compare_total_mag(self, other, context):
    return Decimal(_total(self.copy_abs(), other.copy_abs()))
