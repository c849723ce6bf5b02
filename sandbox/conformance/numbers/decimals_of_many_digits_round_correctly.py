"""`float(text)` is the nearest float however many digits the text has: those far behind may decide."""

for text in (
    "247032822920623272088284396434110686182e-362",
    "247032822920623272088284396434110686183e-362",
    "1.00000000000000011102230246251565404236316680908203124",
    "1.00000000000000011102230246251565404236316680908203125",
    "1.00000000000000011102230246251565404236316680908203126",
    "-9007199254740993.000000000000000000000000000001",
    "179769313486231580793728971405301e276",
    "179769313486231580793728971405305e276",
    "0.000000000000000000000000000000000000000000000000123456789012345678901234567890",
):
    print(float(text).hex(), complex(text + "j"))

wrong = 0
for mantissa in range(2**52, 2**52 + 40):
    for exponent in -1074, -200, -3, 60, 900:
        # Twice the mantissa and one is half way between two floats.
        twice = 2 * mantissa + 1
        if exponent < 0:
            digits, power = twice * 5 ** (1 - exponent), exponent - 1
        else:
            digits, power = twice * 2 ** (exponent - 1), 0
        below, above = float(mantissa) * 2.0**exponent, float(mantissa + 1) * 2.0**exponent
        even = below if mantissa % 2 == 0 else above
        for change, expected in (-1, below), (0, even), (1, above):
            wrong += float(f"{digits * 10 + change}e{power - 1}") != expected
print(wrong)
