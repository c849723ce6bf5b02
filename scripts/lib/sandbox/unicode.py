"""What CPython knows of Unicode's characters, as the texts that the sandbox carries. Its last expression is a dict of them."""
import unicodedata
from fractions import Fraction

LAST = 0x10FFFF

# The names of characters that have none, and second names (NameAliases.txt): code point, then names. What CPython does not know is left out.
ALIASES = """\
0 NULL,NUL|1 START OF HEADING,SOH|2 START OF TEXT,STX|3 END OF TEXT,ETX|4 END OF TRANSMISSION,EOT|5 ENQUIRY,ENQ|6 ACKNOWLEDGE,ACK|7 ALERT,BEL|8 BACKSPACE,BS
9 CHARACTER TABULATION,HORIZONTAL TABULATION,HT,TAB|A LINE FEED,NEW LINE,END OF LINE,LF,NL,EOL|B LINE TABULATION,VERTICAL TABULATION,VT|C FORM FEED,FF
D CARRIAGE RETURN,CR|E SHIFT OUT,LOCKING-SHIFT ONE,SO|F SHIFT IN,LOCKING-SHIFT ZERO,SI|10 DATA LINK ESCAPE,DLE|11 DEVICE CONTROL ONE,DC1
12 DEVICE CONTROL TWO,DC2|13 DEVICE CONTROL THREE,DC3|14 DEVICE CONTROL FOUR,DC4|15 NEGATIVE ACKNOWLEDGE,NAK|16 SYNCHRONOUS IDLE,SYN
17 END OF TRANSMISSION BLOCK,ETB|18 CANCEL,CAN|19 END OF MEDIUM,EOM,EM|1A SUBSTITUTE,SUB|1B ESCAPE,ESC|1C INFORMATION SEPARATOR FOUR,FILE SEPARATOR,FS
1D INFORMATION SEPARATOR THREE,GROUP SEPARATOR,GS|1E INFORMATION SEPARATOR TWO,RECORD SEPARATOR,RS|1F INFORMATION SEPARATOR ONE,UNIT SEPARATOR,US
20 SP|7F DELETE,DEL|80 PADDING CHARACTER,PAD|81 HIGH OCTET PRESET,HOP|82 BREAK PERMITTED HERE,BPH|83 NO BREAK HERE,NBH|84 INDEX,IND|85 NEXT LINE,NEL
86 START OF SELECTED AREA,SSA|87 END OF SELECTED AREA,ESA|88 CHARACTER TABULATION SET,HORIZONTAL TABULATION SET,HTS
89 CHARACTER TABULATION WITH JUSTIFICATION,HORIZONTAL TABULATION WITH JUSTIFICATION,HTJ|8A LINE TABULATION SET,VERTICAL TABULATION SET,VTS
8B PARTIAL LINE FORWARD,PARTIAL LINE DOWN,PLD|8C PARTIAL LINE BACKWARD,PARTIAL LINE UP,PLU|8D REVERSE LINE FEED,REVERSE INDEX,RI
8E SINGLE SHIFT TWO,SINGLE-SHIFT-2,SS2|8F SINGLE SHIFT THREE,SINGLE-SHIFT-3,SS3|90 DEVICE CONTROL STRING,DCS|91 PRIVATE USE ONE,PRIVATE USE-1,PU1
92 PRIVATE USE TWO,PRIVATE USE-2,PU2|93 SET TRANSMIT STATE,STS|94 CANCEL CHARACTER,CCH|95 MESSAGE WAITING,MW
96 START OF GUARDED AREA,START OF PROTECTED AREA,SPA|97 END OF GUARDED AREA,END OF PROTECTED AREA,EPA|98 START OF STRING,SOS
99 SINGLE GRAPHIC CHARACTER INTRODUCER,SGC|9A SINGLE CHARACTER INTRODUCER,SCI|9B CONTROL SEQUENCE INTRODUCER,CSI|9C STRING TERMINATOR,ST
9D OPERATING SYSTEM COMMAND,OSC|9E PRIVACY MESSAGE,PM|9F APPLICATION PROGRAM COMMAND,APC|A0 NBSP|AD SHY|1A2 LATIN CAPITAL LETTER GHA
1A3 LATIN SMALL LETTER GHA|34F CGJ|61C ALM|180B FVS1|180C FVS2|180D FVS3|180E MVS|200B ZWSP|200C ZWNJ|200D ZWJ|200E LRM|200F RLM|202A LRE|202B RLE|202C PDF
202D LRO|202E RLO|202F NNBSP|205F MMSP|2060 WJ|2066 LRI|2067 RLI|2068 FSI|2069 PDI|2118 WEIERSTRASS ELLIPTIC FUNCTION|2448 MICR ON US SYMBOL
2449 MICR DASH SYMBOL|2B7A LEFTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE|2B7C RIGHTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE
A015 YI SYLLABLE ITERATION MARK|FE18 PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET|FEFF BYTE ORDER MARK,BOM,ZWNBSP"""


def runs(value):
    """Lines `0HEX VALUE` (no name begins so), one where the value of a character differs from that before it."""
    lines, before = [], ''
    for code in range(LAST + 1):
        now = value(chr(code))
        if now != before:
            lines.append(f'0{code:X} {now}')
            before = now
    return '\n'.join(lines)


def numeric(char):
    value = unicodedata.numeric(char, None)
    return '' if value is None else str(Fraction(value).limit_denominator(1000))


def names():
    """See `sandbox/character-names.ts`; the aliases stand behind a line of their own."""
    lines, before, ranges = [], -2, []
    for code in range(LAST + 1):
        name = unicodedata.name(chr(code), None)
        if name is None:
            continue
        prefix, dash, number = name.rpartition('-')
        if number == f'{code:X}':
            if ranges and ranges[-1][1:] == [code - 1, prefix + dash]:
                ranges[-1][1] = code
            else:
                ranges.append([code, code, prefix + dash])
            continue
        if code != before + 1:
            lines.append(f'@{code:X}')
        lines.append(name)
        before = code
    lines += [f'~{first:X} {last:X} {prefix}' for first, last, prefix in ranges]
    return '\n'.join(['', *lines, '#', *aliases(), ''])


def aliases():
    for entry in ALIASES.replace('\n', '|').split('|'):
        code, _, second = entry.partition(' ')
        for name in second.split(','):
            try:
                known = unicodedata.lookup(name) == chr(int(code, 16))
            except KeyError:
                known = False
            if known:
                yield f'@{code}'
                yield name
    for number in range(1, 257):
        yield f'@{0xFE00 + number - 1 if number <= 16 else 0xE0100 + number - 17:X}'
        yield f'VS{number}'


{
    'names': names(),
    'decomposition': runs(unicodedata.decomposition),
    'combining': runs(unicodedata.combining),
    'bidirectional': runs(unicodedata.bidirectional),
    'mirrored': runs(unicodedata.mirrored),
    'east_asian_width': runs(unicodedata.east_asian_width),
    'numeric': runs(numeric),
    'digit': runs(lambda char: unicodedata.digit(char, '')),
}
