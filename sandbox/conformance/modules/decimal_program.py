from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal, Inexact, InvalidOperation, getcontext, localcontext
import copy
import decimal
import fractions
import math
import numbers

print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2 == 0.3, Decimal(0.1))
print(Decimal("3.14"), Decimal((1, (3, 1, 4), -2)), Decimal(314), Decimal(" -1_000.50 "), Decimal("1e-5"), Decimal("Infinity"), Decimal("-nan"))
print([Decimal(text) for text in ("1E+10", "0.000001", "0.0000001", "123E3", "-0", "0E-10", "12345678901234567890123456789012345")])
print(Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal("2.5") ** 3, Decimal(7) // 2, Decimal(-7) // 2, Decimal(-7) % 3, divmod(Decimal("7.5"), 2))
print(3 * Decimal("1.5"), 10 - Decimal("0.1"), 1 / Decimal(4), 2 ** Decimal(3), -Decimal("1.50"), abs(Decimal("-2")), +Decimal("1.2345678901234567890123456789012"))
cents = Decimal("0.01")
for text in ("2.675", "1.005", "7.325", "-2.5"):
    print(Decimal(text).quantize(cents), Decimal(text).quantize(cents, rounding=ROUND_HALF_UP), Decimal(text).quantize(Decimal(1), ROUND_DOWN), round(Decimal(text)), round(Decimal(text), 1))
prices = [Decimal("19.99"), Decimal("5.01"), Decimal("0.10")]
total = sum(prices)
print(total, total * Decimal("0.21"), (total * Decimal("1.21")).quantize(cents), max(prices), sorted(prices), f"{total:.3f}", f"{total:>10}", f"{total:,}")
print(int(Decimal("-3.9")), float(Decimal("0.1")), math.floor(Decimal("-3.5")), math.ceil(Decimal("3.2")), math.trunc(Decimal("3.9")), complex(Decimal(2)), bool(Decimal("0.0")), str(Decimal("1.10")), hash(Decimal("2.5")) == hash(2.5), hash(Decimal(10) ** 3) == hash(1000))
print(Decimal("2.50") == Decimal("2.5"), {Decimal("2.50"): 1}[Decimal("2.5")], Decimal("1") < 2, Decimal("1.5") > 1.25, Decimal("0.5") == fractions.Fraction(1, 2), Decimal("0.1") < fractions.Fraction(1, 3), Decimal("NaN") == Decimal("NaN"), 1 == Decimal(1), 0.5 == Decimal("0.5"))
print(Decimal("123.456").as_tuple(), Decimal("123.456").adjusted(), Decimal("3.25").as_integer_ratio(), Decimal("100").normalize(), Decimal("1.200").normalize(), Decimal("1E+3").to_eng_string(), Decimal("12.3").to_integral_value())
print(Decimal("-1.5").is_signed(), Decimal("inf").is_infinite(), Decimal("nan").is_nan(), Decimal(0).is_zero(), Decimal("1").copy_sign(Decimal(-2)), Decimal("1.5").compare(Decimal("1.25")), Decimal("2").fma(3, 4), Decimal("0").number_class() if hasattr(Decimal, "number_class") else "")
print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real), copy.deepcopy([Decimal("1.1")]), Decimal("1.1").real, Decimal("1.1").imag, Decimal("1").conjugate())

print("-- contexts")
getcontext().prec = 6
print(Decimal(1) / 3, Decimal("3.1415926535") + 0, Decimal("3.1415926535"), getcontext().flags[Inexact])
with localcontext() as ctx:
    ctx.prec = 30
    ctx.rounding = ROUND_DOWN
    print(Decimal(2) / 3, getcontext() is ctx)
with localcontext(prec=3):
    print(Decimal(2) / 3)
print(Decimal(2) / 3, getcontext())
with localcontext(Context(prec=4, traps=[])):
    print(Decimal(1) / 0, Decimal("x") if False else "", Decimal(0) / 0, Decimal(-1).sqrt(), getcontext().flags[InvalidOperation])
with localcontext() as ctx:
    ctx.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print(type(error), error)
try:
    Decimal("abc")
except InvalidOperation as error:
    print(repr(error), isinstance(error, ArithmeticError))
try:
    Decimal(1) / 0
except ZeroDivisionError as error:
    print(repr(error))
own = Context(prec=5, rounding=ROUND_HALF_UP)
print(own.divide(1, 3), own.create_decimal("1.2345678"), own.sqrt(2), own.multiply(Decimal("1.1111"), 3), own.copy().prec, own.Etiny(), own.power(2, 10), own.abs(-1))

print("-- format")
x = Decimal("-1234567.8956")
for spec in ("", ".2f", ",.2f", "15.1f", "<15.1f", "^15.1f", "+.0f", "e", ".3e", "E", "g", ".4g", "%", ".1%", "020.2f", " .2f", "*>16.2f", "=+16.1f", "n", ".10g", "020,.1f"):
    print(repr(format(x, spec)), repr(format(Decimal("0.000012345"), spec)), repr(format(Decimal("0"), spec)), repr(format(Decimal("12E+5"), spec)), repr(format(Decimal("-inf"), spec)))


def pi():
    """Digits of pi, as the documentation has them."""
    with localcontext() as ctx:
        ctx.prec += 2
        lasts, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
        while s != lasts:
            lasts = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return +s


getcontext().prec = 50
print(pi(), Decimal(2).sqrt(), Decimal(2).ln(), Decimal(2).log10(), Decimal("0.5").exp(), Decimal(2) ** Decimal("0.5"), sep="\n")
print(statistics := __import__("statistics").mean([Decimal("1.1"), Decimal("2.2")]))


class Money(Decimal):
    def __repr__(self):
        return f"Money({self})"


print(Money("1.5"), repr(Money("2")), type(Money("1") + Money("2")), Money.from_float(0.5))
