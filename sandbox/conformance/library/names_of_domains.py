"""The codec "idna", which makes domain names ready by what Unicode 3.2 said (RFC 3490)."""
import codecs
import unicodedata
import zlib
from encodings import idna

for name in (
    'example.com', 'bücher.example', 'BÜCHER.Example.', 'пример.испытание', '日本語。ＪＰ', 'faß.de', 'stra\xadße.de',
    '', '.', 'a..b', 'ü..b', 'x' * 64, 'ü' * 64, 'a\u2028ü', 'xn--ü', 'א1', 'אa', '1א', 'localhost', 'a b.c',
):
    try:
        print(ascii(name), name.encode('idna'), ascii(name.encode('idna').decode('idna')))
    except UnicodeError as error:
        print(ascii(name), type(error).__name__, ascii(str(error)), error.__notes__)
for data in b'xn--bcher-kva.example', b'XN--BCHER-KVA', b'xn--a-\xff', b'plain.', b'xn--', b'xn--\x80':
    try:
        print(data.decode('idna'))
    except UnicodeError as error:
        print(data, type(error).__name__, error)
try:
    'ü'.encode('idna', 'ignore')
except UnicodeError as error:
    print(error)
print(idna.ToASCII('Königsgäßchen'), idna.ToUnicode(b'xn--knigsgsschen-lcb0w'), ascii(idna.nameprep('İSTANBUL')))
encoder = codecs.getincrementalencoder('idna')()
print(encoder.encode('bü'), encoder.encode('cher.de'), encoder.encode('', True))

old = unicodedata.ucd_3_2_0
print(old.unidata_version, type(old).__name__, old.category('\u1e9e'), unicodedata.category('\u1e9e'), old.bidirectional('+'), unicodedata.bidirectional('+'))
characters = [chr(code) for code in range(0, 0x110000, 7)]
for what in 'category', 'bidirectional', 'mirrored', 'combining', 'decomposition':
    values = [getattr(old, what)(char) for char in characters]
    print(what, zlib.crc32(repr(values).encode()))
print(ascii(old.normalize('NFKC', '\ufb01\U0002f868\u1e9b\u0323\U0001f12a')), ascii(unicodedata.normalize('NFKC', '\U0002f868\U0001f12a')))
