"""Roots, exponentials and logarithms of decimal numbers, over integers.

A number is its digits as an int, scaled by a power of ten. `rounded(f, …)` repeats a calculation with more digits until
they decide how it rounds, so that the results are the nearest numbers of the precision.
"""

import _runtime

_runtime.hide_frames()


def size(n):
    """How many digits an int has; 0 has one."""
    return len(str(abs(n)))


def shifted(n, places):
    """`n * 10**places`, rounded down where places is negative."""
    return n * 10**places if places >= 0 else n // 10**-places


def isqrt(n):
    """The whole part of the square root."""
    from math import isqrt

    return isqrt(n)


_ln10 = {}


def ln10(places):
    """ln(10) * 10**places, by Machin-like inverse hyperbolic tangents."""
    if places not in _ln10:
        one = 10 ** (places + 10)

        def atanh(n):
            term, total, k = one // n, one // n, 3
            while term:
                term //= n * n
                total += term // k
                k += 2
            return total

        _ln10[places] = (46 * atanh(31) + 34 * atanh(49) + 20 * atanh(161)) // 10**10
    return _ln10[places]


def exp(c, e, places):
    """exp(c * 10**e) as (digits, exponent), with `places` good digits."""
    guard = places + 12 + max(size(c) + e, 0)
    x = shifted(c, e + guard)
    tens, rest = divmod(x, ln10(guard))
    one, halvings = 10**guard, 8
    rest >>= halvings
    term = total = one
    k = 1
    while term:
        term = term * rest // (one * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // one
    return total, tens - guard


def ln(c, e, places):
    """ln(c * 10**e), c > 0, as an int scaled by 10**places. Newton's iteration on exp; good to a few units in the last place."""
    digits = size(c)
    tens = e + digits
    guard = places + 10
    # c * 10**-digits is from 0.1 to 1: its logarithm by the series of atanh after square roots have brought it near 1.
    one = 10**guard
    x = shifted(c, guard - digits)
    doublings = 0
    while one - x > one // 1000:
        x = isqrt(x * one)
        doublings += 1
    z = (x - one) * one // (x + one)
    square = z * z // one
    term, total, k = z, z, 3
    while term and term != -1:
        term = term * square // one
        total += term // k
        k += 2
    return ((total * 2 << doublings) + tens * ln10(guard)) // 10**10


def rounded(calculate, prec):
    """
    The `prec` + 1 digits and exponent that `calculate(places)` gives as (digits, exponent), the last digit such that any
    rounding of it is that of the number, which has no end.
    """
    extra = 5
    while True:
        c, e = calculate(prec + extra)
        surplus = size(c) - prec - 1
        if surplus > 2:
            unit = 10**surplus
            # Errors are far below 100 units in the last place: digits that stay the same are right.
            if (abs(c) - 100) // unit == (abs(c) + 100) // unit:
                kept = abs(c) // unit
                kept += kept % 5 == 0  # There is more behind: it is no tie and not exact.
                return (kept if c > 0 else -kept), e + surplus
        extra += 10
