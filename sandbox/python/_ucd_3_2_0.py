"""`unicodedata.ucd_3_2_0`: what Unicode 3.2 said, which names of domains are made ready by; as differences from today's tables."""

import unicodedata

# How many code points lie between the ends of what was assigned, in base 36.
_ASSIGNED = (
    "0 f5 1 i s 2m 2 1r h 28 g g 4 2 4 1 3 1 5 7 1 1 1 k 1 18 1 13 9 3r 1 1z 1 12 2 2 6 g x 12 2 7 1 13 1 2 6 h 1 n 1 "
    "a b r 5 5 n 1 e 1 3 1 1 q 5 m a 3y 2 f 1 e 1 u 3 r 1h 1e 9b 3 1 1h 2 i 2 5 3 p g 3 1 8 2 2 2 m 1 7 1 1 3 4 2 1 1 "
    "7 2 2 2 3 9 1 4 2 1 5 2 l 7 1 2 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 b 4 1 1 7 f c 3 1 7 1 1 1 3 1 m 1 7 1 "
    "2 1 5 2 a 1 3 1 3 2 1 f 1 5 a h 3 1 8 2 2 2 m 1 7 1 2 2 4 2 8 3 2 2 3 8 2 4 2 1 3 4 b h 2 1 6 3 3 1 4 3 2 1 1 1 "
    "2 3 2 3 3 3 8 1 3 4 5 3 3 1 4 9 1 f c e 3 1 8 1 3 1 n 1 a 1 5 4 7 1 3 1 4 7 2 9 2 4 a i 2 1 8 1 3 1 n 1 a 1 5 4 "
    "7 1 3 1 4 7 2 7 1 1 2 4 a i 2 1 8 1 3 1 n 1 g 4 6 2 3 1 4 9 1 8 2 4 a i 2 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 i "
    "3 c 1m 4 t 11 2 1 1 2 2 1 1 2 1 6 4 1 7 1 3 1 1 1 1 2 2 1 d 1 3 2 5 1 1 1 6 2 a 2 2 y 20 1 y 6 r 4 8 1 10 1 f 2 "
    "1 1c y 1 5 1 2 1 7 3 4 6 q 1y 12 a 15 2 1 4 2i 5 1w 5 2a 6 7 1 1r 1 1 1 4 2 7 1 1 1 4 2 13 1 1 1 4 2 v 1 1 1 4 2 "
    "7 1 1 1 4 2 7 1 7 1 n 1 v 1 1 1 4 2 7 1 13 1 j 6 s z 2d c hi 9 t 3 29 f d 1 7 b n 9 k c d 1 3 1 2 c 2l 3 a m f 1 "
    "a 6 2g 8 16 11y 4c 4 2i 6 m 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2b 4 1 7 5 6 8 2 r h "
    "i u r l 1n 2 f 7 1d c fz 1d 13 p b l 4f 1 7o 2 2 1 2t 2 a 3b 4 1 4 2 s 1 z 1 1 1 4 3 1 1 7 2 1g 3 o 1 e h s 4 ls "
    "ow q 1 2h c 5y q c 4 1s 1 2e 2 2v 5 14 4 2m 1 14 1k 19 3 10 d 17 3 25 4 1b 1 3b 4 2r 2 v 1 52u 22 g4m 2i wd 3 1j "
    "1fd 8mc 2k 6r2 2 1n 45 7 c 5 5 q 1 5 1 1 1 2 1 2 1 30 x a5 g 1s 2 1i 14 d 3 g g 4 c n 2 a 1 j 1 4 4 5 1 3r 2 1 1 "
    "5a 3 6 2 6 2 6 2 3 3 7 1 7 a 5 le v 1 4 c r 51 12 2 12 148i 6u a 13 3 50 f6 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 4 "
    "1 2 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9e 4 82 4 1e 7wg wyf g15 f2 fher 1 u 2o 1egw 1eke 2 1eke"
)

# What has another value today: code points, or the first of several `+` their number.
_CATEGORIES = {
    "So": "4n 52 2z8 6jc 6k2",
    "Ll": "4q 56 ic 6ep 6f3",
    "Pd": "4t",
    "Sk": "jd+2 jq+a ks ok",
    "Po": "14u 4fh 71y",
    "Me": "1cu",
    "Lo": "3bk+15 3vk+2d 4ud+2 vmd 1f7l",
    "Nd": "3u1+9",
    "Mn": "4l0 9im+2",
    "Mc": "4ok+2",
    "Zs": "6bv",
    "Nl": "6mb",
    "Sm": "6x4+4",
    "Ps": "71w 1e0u",
    "Pe": "71x 1e0v",
    "Pc": "9ob 1eg5",
}  # fmt: skip

_DIRECTIONS = {
    "ET": "17 19 6ey+2 6fe+2 6qa 1dm1 1e8y+2 1edn 1edp",
    "ES": "1b 1edr",
    "ON": "4t 6dg 6k2 7wg+74",
    "AL": "1ct",
    "NSM": "1cu 2in 2iu 4l0 9im+2",
    "BN": "1e7 1ek9+3",
    "L": "4ok+2 4ud+2 2kzl 2l0b 2l17 2l1x 2l2t 2l3j 2l4f 2l55 2l61 2l6r",
    "WS": "6cv",
    "EN": "76o+14 7ai",
}  # fmt: skip

_MIRRORED = {
    0: "30a+4 4gr+2 6st 1e8p+6 1e90+2 2l0b 2l1x 2l3j 2l55 2l6r",
    1: "881",
}  # fmt: skip

# Corrigendum 4 mended what these are equivalent to.
_NORMAL = {0x2F868: "\U0002136a", 0x2F874: "\u5f33", 0x2F91F: "\u43ab", 0x2F95F: "\u7aae", 0x2F9BF: "\u4d57"}


def _ends():
    ends, at = [], 0
    for gap in _ASSIGNED.split():
        at += int(gap, 36)
        ends.append(at)
    return ends


def _by_code(table):
    return {
        int(first, 36) + offset: value
        for value, runs in table.items()
        for first, _, count in (run.partition("+") for run in runs.split())
        for offset in range(int(count or "1", 36))
    }


class UCD:
    unidata_version = "3.2.0"

    def __init__(self):
        self._ends = _ends()
        self._categories, self._directions, self._mirrored = map(_by_code, (_CATEGORIES, _DIRECTIONS, _MIRRORED))

    def _assigned(self, char):
        from bisect import bisect

        return bisect(self._ends, ord(char)) % 2 == 1

    def _was(self, function, then, char, unassigned):
        now = function(char)
        return then.get(ord(char), now) if self._assigned(char) else unassigned

    def category(self, chr, /):
        return self._was(unicodedata.category, self._categories, chr, "Cn")

    def bidirectional(self, chr, /):
        return self._was(unicodedata.bidirectional, self._directions, chr, "")

    def mirrored(self, chr, /):
        return self._was(unicodedata.mirrored, self._mirrored, chr, 0)

    def combining(self, chr, /):
        return self._was(unicodedata.combining, {}, chr, 0)

    def decomposition(self, chr, /):
        return self._was(unicodedata.decomposition, {}, chr, "")

    def normalize(self, form, unistr, /):
        """What was not assigned then stays as it is."""
        parts, known = [], []
        for char in unistr:
            if self._assigned(char):
                known.append(_NORMAL.get(ord(char), char))
            else:
                parts += [unicodedata.normalize(form, "".join(known)), char]
                known = []
        return "".join(parts) + unicodedata.normalize(form, "".join(known))


UCD.__module__ = "unicodedata"
ucd_3_2_0 = UCD()
