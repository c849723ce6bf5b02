print("\N{SNOWMAN} \N{greek small letter alpha} \N{LATIN SMALL LETTER E WITH ACUTE}", ascii("\N{NBSP}\N{HANGUL SYLLABLE GA}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{NULL}\N{VS16}"))
print(f"{1}\N{BULLET}{2}", rf"\N{1}", b"\N{x}" if 0 else '')
import unicodedata
for c in "aé½☃٣가一\t\U0001f600\ue000五":
    print(ascii(c), unicodedata.name(c, None), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.east_asian_width(c), unicodedata.mirrored(c), repr(unicodedata.decomposition(c)), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None))
for name in ['snowman', 'LINE FEED', 'CJK UNIFIED IDEOGRAPH-9999', 'CJK UNIFIED IDEOGRAPH-0041', 'HANGUL SYLLABLE HIH', 'no such', '', 'A\nB', 'TANGUT IDEOGRAPH-17000']:
    try: print(name, ascii(unicodedata.lookup(name)))
    except KeyError as e: print('KeyError', e)
for f, arg in [(unicodedata.name, '\n'), (unicodedata.numeric, 'a'), (unicodedata.digit, '½'), (unicodedata.decimal, '²'), (unicodedata.name, 'ab'), (unicodedata.combining, 'ab'), (unicodedata.name, 3)]:
    try: print(f(arg))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(''.join(c for c in unicodedata.normalize('NFD', 'Crème Brûlée, ångström') if not unicodedata.combining(c)))
for source in [r'"\N{no such thing}"', r'"abc\N{}"', r'"\N"', r'"é\N{X"']:
    try: eval(source)
    except SyntaxError as e: print(e.msg, e.offset, e.end_offset)
print(eval(r"'\N{BLACK HEART SUIT}'"), '\N{BLACK HEART SUIT}' == '♥', '♥'.encode('ascii', 'namereplace'), b'\\N{SNOWMAN}'.decode('unicode_escape'))
