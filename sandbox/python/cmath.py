"""Functions of complex numbers, after W. Kahan, "Branch Cuts for Complex Elementary Functions", with the infinities and nans of C99, annex G.

Zeros have signs, and the sign says on which side of a branch cut a number lies.
"""

import _in_c
import math
from math import copysign, e, hypot, inf, nan, pi, tau


infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LN2 = math.log(2)
_LARGE = 1.7976931348623157e308 / 4
_SQRT_LARGE = math.sqrt(_LARGE)
# exp() of more overflows, though its product with a sine may not.
_LOG_LARGE = math.log(_LARGE)


def _parts(z):
    if type(z) is not complex:
        if not any(hasattr(type(z), name) for name in ("__complex__", "__float__", "__index__")):
            raise TypeError(f"must be real number, not {type(z).__name__}")
        z = complex(z)
    return z.real, z.imag


def isfinite(z, /):
    x, y = _parts(z)
    return math.isfinite(x) and math.isfinite(y)


def isnan(z, /):
    x, y = _parts(z)
    return math.isnan(x) or math.isnan(y)


def isinf(z, /):
    x, y = _parts(z)
    return math.isinf(x) or math.isinf(y)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Is the distance small beside the bigger of the two, or beside `abs_tol`?"""
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a, b = complex(a), complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    distance = abs(a - b)
    return distance <= rel_tol * abs(b) or distance <= rel_tol * abs(a) or distance <= abs_tol


# ---- polar coordinates --------------------------------------------------------------------------------------------


def phase(z, /):
    """The angle of a number, from -pi to pi."""
    x, y = _parts(z)
    return math.atan2(y, x)


def _length(x, y):
    length = hypot(x, y)
    if math.isinf(length) and math.isfinite(x) and math.isfinite(y):
        raise OverflowError("math range error")
    return length


def polar(z, /):
    """(length, angle)."""
    x, y = _parts(z)
    return _length(x, y), math.atan2(y, x)


def rect(r, phi, /):
    """The number with this length and angle."""
    r, phi = float(r), float(phi)
    if math.isfinite(r) and math.isfinite(phi):
        return complex(r, r * phi) if phi == 0 else complex(r * math.cos(phi), r * math.sin(phi))
    if math.isnan(r):
        return complex(nan, 0.0 if phi == 0 else nan)
    if math.isinf(phi):
        if r:
            raise ValueError("math domain error")
        return complex(0.0, 0.0)
    if math.isnan(phi):
        return complex(0.0, 0.0) if r == 0 else complex(abs(r) if math.isinf(r) else nan, nan)
    return complex(r, phi * copysign(1.0, r)) if phi == 0 else _turned(r, phi)


def _turned(size, angle):
    """An infinite number by its angle."""
    return complex(copysign(size, size * math.cos(angle)), copysign(size, size * math.sin(angle)))


# ---- exponentials and logarithms ----------------------------------------------------------------------------------


def exp(z, /):
    """e ** z."""
    x, y = _parts(z)
    if math.isfinite(x) and math.isfinite(y):
        if x > _LOG_LARGE:
            return _checked(math.exp(x - 1) * math.cos(y) * e, math.exp(x - 1) * math.sin(y) * e)
        size = math.exp(x)
        return complex(size * math.cos(y), size * math.sin(y))
    if math.isfinite(y):
        if math.isnan(x):
            return complex(nan, y if y == 0 else nan)
        size = inf if x > 0 else 0.0
        return complex(inf, y) if x > 0 and y == 0 else complex(copysign(size, math.cos(y)), copysign(size, math.sin(y)))
    if math.isinf(x) and x < 0:
        return complex(0.0, 0.0)
    if math.isinf(x) and math.isnan(y):
        return complex(inf, nan)
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    return complex(nan, nan)


def _checked(x, y):
    if math.isfinite(x) and math.isfinite(y):
        return complex(x, y)
    raise OverflowError("math range error")


def _log_length(x, y):
    """log(hypot(x, y)), where neither overflows nor loses digits beside 1."""
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        return math.log(hypot(ax / 2, ay / 2)) + _LN2
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        if not ax and not ay:
            raise ValueError("math domain error")
        return math.log(hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    length = hypot(ax, ay)
    if 0.71 <= length <= 1.73:
        big, small = max(ax, ay), min(ax, ay)
        return math.log1p((big - 1) * (big + 1) + small * small) / 2
    return math.log(length)


def log(z, base=None, /):
    """The logarithm, to base e or another. Its cut runs along the negative axis."""
    value = _log(*_parts(z))
    return value if base is None else value / _log(*_parts(base))


def _log(x, y):
    if math.isfinite(x) and math.isfinite(y):
        return complex(_log_length(x, y), math.atan2(y, x))
    size = inf if math.isinf(x) or math.isinf(y) else nan
    return complex(size, math.atan2(y, x))


def log10(z, /):
    value = _log(*_parts(z))
    ten = math.log(10)
    return complex(value.real / ten, value.imag / ten)


def sqrt(z, /):
    """The root whose real part is not negative."""
    x, y = _parts(z)
    if math.isinf(y):
        return complex(inf, y)
    if math.isinf(x):
        if x > 0:
            return complex(inf, nan if math.isnan(y) else copysign(0.0, y))
        return complex(nan, inf) if math.isnan(y) else complex(0.0, copysign(inf, y))
    if math.isnan(x) or math.isnan(y):
        return complex(nan, nan)
    if x == 0 and y == 0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        ax = math.ldexp(ax, 55)
        big = math.ldexp(math.sqrt(ax + hypot(ax, math.ldexp(ay, 55))), -28)
    else:
        ax /= 8
        big = 2 * math.sqrt(ax + hypot(ax, ay / 8))
    small = ay / (2 * big)
    if x >= 0:
        return complex(big, copysign(small, y))
    return complex(small, copysign(big, y))


# ---- hyperbolic and trigonometric ---------------------------------------------------------------------------------


def _over_i(z):
    return complex(z.imag, -z.real)


def _of_rotated(f, z):
    """f(i z) / i: the trigonometric function of a hyperbolic one."""
    x, y = _parts(z)
    return _over_i(f(complex(-y, x)))


def sin(z, /):
    return _of_rotated(sinh, z)


def cos(z, /):
    x, y = _parts(z)
    return cosh(complex(-y, x))


def tan(z, /):
    return _of_rotated(tanh, z)


def cosh(z, /):
    x, y = _parts(z)
    if math.isfinite(x) and math.isfinite(y):
        if abs(x) > _LOG_LARGE:
            near = copysign(abs(x) - 1, x)
            return _checked(math.cos(y) * math.cosh(near) * e, math.sin(y) * math.sinh(near) * e)
        return complex(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if math.isnan(y):
        return complex(nan, 0.0) if x == 0 else complex(inf if math.isinf(x) else nan, nan)
    if math.isnan(x):
        return complex(nan, 0.0 if y == 0 else nan)
    if y == 0:
        return complex(inf, copysign(0.0, y) * copysign(1.0, x))
    return complex(copysign(inf, math.cos(y)), copysign(inf, math.sin(y)) * copysign(1.0, x))


def sinh(z, /):
    x, y = _parts(z)
    if math.isfinite(x) and math.isfinite(y):
        if abs(x) > _LOG_LARGE:
            near = copysign(abs(x) - 1, x)
            return _checked(math.cos(y) * math.sinh(near) * e, math.sin(y) * math.cosh(near) * e)
        return complex(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if math.isnan(y):
        return complex(abs(x) if x == 0 or math.isinf(x) else nan, nan)
    if math.isnan(x):
        return complex(nan, y if y == 0 else nan)
    if y == 0:
        return complex(x, y)
    return complex(copysign(inf, math.cos(y)) * copysign(1.0, x), copysign(inf, math.sin(y)))


def tanh(z, /):
    x, y = _parts(z)
    if math.isinf(x):
        side = 0.0 if not math.isfinite(y) else copysign(0.0, math.sin(y) * math.cos(y) if y else y)
        return complex(copysign(1.0, x), side)
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if math.isnan(y):
        return complex(x if x == 0 else nan, nan)
    if math.isnan(x):
        return complex(nan, y if y == 0 else nan)
    if abs(x) > _LOG_LARGE:
        return complex(copysign(1.0, x), 4 * math.sin(y) * math.cos(y) * math.exp(-2 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1 / math.cosh(x)
    product = tx * ty
    below = 1 + product * product
    return complex(tx * (1 + ty * ty) / below, ty / below * cx * cx)


# ---- their inverses -----------------------------------------------------------------------------------------------


def acos(z, /):
    x, y = _parts(z)
    if not (math.isfinite(x) and math.isfinite(y)):
        return _acos_at_the_edge(x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = math.log(hypot(x / 2, y / 2)) + 2 * _LN2
        return complex(math.atan2(abs(y), x), -copysign(size, y))
    below, above = sqrt(complex(1 - x, -y)), sqrt(complex(1 + x, y))
    real = 2 * math.atan2(below.real, above.real)
    return complex(real, math.asinh(above.real * below.imag - above.imag * below.real))


def _acos_at_the_edge(x, y):
    if math.isinf(y):
        if math.isnan(x):
            return complex(nan, -y)
        return complex(math.atan2(inf, x), -y)
    if math.isinf(x):
        if math.isnan(y):
            return complex(nan, inf)
        return complex(0.0 if x > 0 else pi, -copysign(inf, y))
    return complex(pi / 2 if x == 0 else nan, nan)


def asin(z, /):
    x, y = _parts(z)
    return _over_i(asinh(complex(-y, x)))


def asinh(z, /):
    x, y = _parts(z)
    if not (math.isfinite(x) and math.isfinite(y)):
        return _asinh_at_the_edge(x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = math.log(hypot(x / 2, y / 2)) + 2 * _LN2
        return complex(copysign(size, x), math.atan2(y, abs(x)))
    one, two = sqrt(complex(1 + y, -x)), sqrt(complex(1 - y, x))
    real = math.asinh(one.real * two.imag - two.real * one.imag)
    return complex(real, math.atan2(y, one.real * two.real - one.imag * two.imag))


def _asinh_at_the_edge(x, y):
    if math.isinf(x):
        if math.isnan(y):
            return complex(x, nan)
        return complex(x, math.atan2(y, inf))
    if math.isinf(y):
        return complex(inf if math.isnan(x) else copysign(inf, x), nan if math.isnan(x) else copysign(pi / 2, y))
    if math.isnan(x):
        return complex(nan, y if y == 0 else nan)
    return complex(nan, nan)


def acosh(z, /):
    x, y = _parts(z)
    if not (math.isfinite(x) and math.isfinite(y)):
        return _acosh_at_the_edge(x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(math.log(hypot(x / 2, y / 2)) + 2 * _LN2, math.atan2(y, x))
    below, above = sqrt(complex(x - 1, y)), sqrt(complex(x + 1, y))
    real = math.asinh(below.real * above.real + below.imag * above.imag)
    return complex(real, 2 * math.atan2(below.imag, above.real))


def _acosh_at_the_edge(x, y):
    if math.isinf(x) or math.isinf(y):
        return complex(inf, math.atan2(y, x) if not (math.isnan(x) or math.isnan(y)) else nan)
    return complex(nan, pi / 2 if x == 0 else nan)


def atan(z, /):
    x, y = _parts(z)
    return _over_i(atanh(complex(-y, x)))


def atanh(z, /):
    x, y = _parts(z)
    if not (math.isfinite(x) and math.isfinite(y)):
        return _atanh_at_the_edge(x, y)
    # An odd function: the formulas are for the right half.
    if x < 0 or (x == 0 and copysign(1.0, x) < 0):
        return -atanh(complex(-x, -y))
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        length = hypot(x / 2, y / 2)
        return complex(x / 4 / length / length, -copysign(pi / 2, -y))
    if x == 1 and ay < 1.4916681462400413e-154:
        if ay == 0:
            raise ValueError("math domain error")
        real = -math.log(math.sqrt(ay) / math.sqrt(hypot(ay, 2)))
        return complex(real, copysign(math.atan2(2, -ay) / 2, y))
    real = math.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4
    return complex(real, -math.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2)


def _atanh_at_the_edge(x, y):
    if math.isinf(y):
        return complex(copysign(0.0, x), copysign(pi / 2, y))
    if math.isinf(x):
        return complex(copysign(0.0, x), nan if math.isnan(y) else copysign(pi / 2, y))
    if math.isnan(x):
        return complex(nan, nan)
    return complex(x if x == 0 else nan, nan)


_in_c.written_in_c()
