import random
from decimal import *

random.seed(5)


def number():
    kind = random.random()
    if kind < 0.08:
        return Decimal(random.choice(["0", "-0", "0E+3", "0.00", "1", "-1", "10", "1E+2", "0.5"]))
    digits = random.randrange(1, 10 ** random.choice([1, 2, 5, 9, 12]))
    return Decimal((random.randrange(2), tuple(map(int, str(digits))), random.choice([0, 0, -1, -2, -3, 1, 2, -9, 7, -30, 25])))


BINARY = "add subtract multiply divide divide_int remainder remainder_near compare max min max_mag min_mag quantize compare_total next_toward copy_sign same_quantum".split()
UNARY = "abs minus plus sqrt exp ln log10 logb normalize to_integral_value to_integral_exact next_plus next_minus number_class to_sci_string to_eng_string is_normal is_subnormal".split()
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]


def show(context, name, *args):
    context.clear_flags()
    try:
        result = getattr(context, name)(*args)
    except ArithmeticError as error:
        result = repr(error)
    flags = ",".join(signal.__name__ for signal in context.flags if context.flags[signal])
    print(name, *args, "->", result, flags)


for turn in range(170):
    context = Context(prec=random.choice([1, 3, 5, 9, 16, 28]), rounding=random.choice(ROUNDINGS), Emin=-99, Emax=99, traps=[])
    x, y = number(), number()
    print(context.prec, context.rounding)
    show(context, random.choice(BINARY), x, y)
    show(context, random.choice(UNARY), x)
    if turn % 3 == 0:
        context.rounding = ROUND_HALF_EVEN
        show(context, "power", x, Decimal(random.randrange(-6, 20)))
        show(context, "power", abs(x), y if abs(y) < 50 and y.adjusted() > -6 else Decimal("0.5"))
        show(context, "fma", x, y, number())
        show(context, random.choice(["scaleb", "shift", "rotate"]), x, Decimal(random.randrange(-context.prec, context.prec + 1)))
    if turn % 5 == 0:
        show(context, random.choice(BINARY[:13]), random.choice([Decimal("Infinity"), Decimal("-inf"), Decimal("NaN12"), Decimal("sNaN")]), y)
        show(context, random.choice(UNARY), random.choice([Decimal("Infinity"), Decimal("-inf"), Decimal("NaN12"), Decimal("sNaN")]))

tiny = Context(prec=4, Emin=-3, Emax=3, traps=[], clamp=1)
for text in ("1234567", "0.00001234", "1E-7", "99999E2", "1E3", "0E9", "0E-9", "123.45E-5"):
    show(tiny, "create_decimal", text)
    show(tiny, "multiply", Decimal(text), Decimal("0.07"))
for name in ("logical_and", "logical_or", "logical_xor"):
    show(Context(prec=6, traps=[]), name, Decimal(1101), Decimal(111))
show(Context(prec=6, traps=[]), "logical_invert", Decimal(1101))
show(Context(prec=6, traps=[]), "logical_and", Decimal(1201), Decimal(111))
show(Context(prec=9, traps=[]), "power", Decimal(3), Decimal(5), Decimal(7))
