"""What may follow a number without a space."""
import warnings


def t(source):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try:
            compile(source, "f", "exec")
            result = "compiles"
        except SyntaxError as e:
            result = e.msg, e.lineno, e.offset, e.end_offset
    print(repr(source), result, [str(x.message) for x in w])


for number in ["1", "1.", "0x1", "1j", "1e5", "0b1", "1_0"]:
    for word in ["in x", "index", "ifx else 3", "is", "isx", "and x", "an", "andx", "orx", "else", "fo", "not in x", "no", "i", "e", "é", "_"]:
        t(f"x = {number}{word}")
