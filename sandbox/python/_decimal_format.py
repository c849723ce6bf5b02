"""Text from decimal numbers: to-scientific-string, to-engineering-string, and the format mini-language."""

import _runtime
from _decimal_math import size

_runtime.hide_frames()


def to_text(self, engineering, context):
    """`str(x)` (General Decimal Arithmetic, "to-scientific-string"), or with an exponent that is a multiple of three."""
    minus = "-" if self._sign else ""
    if self._special == "F":
        return minus + "Infinity"
    if self._special:
        return minus + ("sNaN" if self._special == "N" else "NaN") + (str(self._digits) if self._digits else "")
    digits, exp = str(self._digits), self._exp
    before = len(digits) + exp
    if exp <= 0 and before > -6:
        point = before
    elif not engineering:
        point = 1
    elif self._digits == 0:
        point = (before + 1) % 3 - 1
    else:
        point = (before - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = f"{digits[:point]}.{digits[point:]}"
    shown = before - point
    return minus + text + (f"{'E' if context.capitals else 'e'}{shown:+d}" if shown else "")


class _Spec:
    """The parts of a format specification. ValueError where it is none."""

    def __init__(self, text):
        self.fill, self.align, self.sign, self.no_zero, self.width, self.separator = " ", "", "-", False, 0, ""
        self.precision, self.type = None, ""
        if text[1:2] and text[1] in "<>=^":
            self.fill, self.align, text = text[0], text[1], text[2:]
        elif text[:1] and text[0] in "<>=^":
            self.align, text = text[0], text[1:]
        if text[:1] and text[0] in "+- ":
            self.sign, text = text[0], text[1:]
        if text.startswith("z"):
            self.no_zero, text = True, text[1:]
        self.zero_pad = text.startswith("0")
        if self.zero_pad:
            text = text[1:]
            if self.align:
                raise ValueError("invalid format string")
            self.fill, self.align = "0", "="
        digits = text[: len(text) - len(text.lstrip("0123456789"))]
        self.width, text = int(digits or 0), text[len(digits) :]
        if text[:1] and text[0] in ",_":
            self.separator, text = text[0], text[1:]
        if text.startswith("."):
            digits = text[1 : len(text) - len(text[1:].lstrip("0123456789"))]
            if not digits:
                raise ValueError("invalid format string")
            self.precision, text = int(digits), text[1 + len(digits) :]
        if text not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
            raise ValueError("invalid format string")
        self.type = text


def formatted(self, text, context):
    """`format(x, text)`. Rounds as the context says."""
    if not isinstance(text, str):
        raise TypeError("format arg must be str")
    spec = _Spec(text)
    if self._special:
        return _padded("-" if self._sign else _plus(spec), to_text(self, False, context).removeprefix("-"), "%" * (spec.type == "%"), spec, False)
    if spec.type == "%":
        from _decimal_arithmetic import make

        self = make(self._sign, self._digits, self._exp + 2)
    self, point, exponent = _laid_out(_limited(self, spec, context), spec)
    sign = "-" if self._sign and not (spec.no_zero and not self._digits) else _plus(spec)
    digits = str(self._digits)
    if point <= 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    tail = "." + fraction if fraction else ""
    if exponent or spec.type in ("e", "E"):
        letter = "e" if spec.type in ("e", "g", "n") or not context.capitals and not spec.type else "E"
        tail += f"{letter}{exponent:+d}"
    return _padded(sign, whole, tail + "%" * (spec.type == "%"), spec, True)


def _plus(spec):
    return "" if spec.sign == "-" else spec.sign


def _limited(self, spec, context):
    """Rounded to the precision of the specification, where it has one."""
    from _decimal_arithmetic import make, rescaled

    if spec.precision is None:
        return self
    if spec.type in ("f", "F", "%"):
        return rescaled(self, -spec.precision, context.rounding)
    places = spec.precision + 1 if spec.type in ("e", "E") else max(spec.precision, 1)
    if not self._digits and spec.type in ("e", "E"):
        return make(self._sign, 0, self._exp)
    if size(self._digits) > places:
        self = rescaled(self, self._exp + size(self._digits) - places, context.rounding)
        if size(self._digits) > places:
            self = make(self._sign, self._digits // 10, self._exp + 1)
    return self


def _laid_out(self, spec):
    """The number, where its point stands among its digits, and its exponent."""
    from _decimal_arithmetic import make

    before = size(self._digits) + self._exp
    if spec.type in ("e", "E"):
        missing = 0 if spec.precision is None else spec.precision + 1 - size(self._digits)
        if not self._digits:
            zeros = 0 if spec.precision is None else spec.precision
            return self, 1 - zeros, self._exp + (zeros if spec.precision is not None else 0)
        return make(self._sign, self._digits * 10 ** max(missing, 0), self._exp - max(missing, 0)), 1, before - 1
    if spec.type in ("f", "F", "%"):
        if self._exp > 0:
            self = make(self._sign, self._digits * 10**self._exp, 0)
        return self, size(self._digits) + self._exp, 0
    if self._exp <= 0 and before > -6:
        return self, before, 0
    return self, 1, before - 1


def _padded(sign, whole, tail, spec, is_number):
    """With thousands separated, filled up to the width."""
    separator, align = spec.separator, spec.align or ">"
    if spec.type == "n" and not separator:
        separator = ""
    if is_number and spec.zero_pad:
        room = spec.width - len(sign) - len(tail)
        while len(_grouped(whole, separator)) < room:
            longer = "0" + whole
            if len(_grouped(longer, separator)) > room and separator and len(_grouped(whole, separator)) >= room:
                break
            whole = longer
        return sign + _grouped(whole, separator) + tail
    text = _grouped(whole, separator) + tail if is_number else whole + tail
    fill = spec.fill if is_number or not spec.zero_pad else " "
    gap = max(spec.width - len(sign) - len(text), 0)
    if align == "=":
        return sign + fill * gap + text if is_number or not spec.zero_pad else fill * gap + sign + text
    left = {"<": 0, ">": gap, "^": gap // 2}[align]
    return fill * left + sign + text + fill * (gap - left)


def _grouped(whole, separator):
    if not separator:
        return whole
    first = len(whole) % 3
    groups = [whole[:first]] * bool(first) + [whole[i : i + 3] for i in range(first, len(whole), 3)]
    return separator.join(groups)
