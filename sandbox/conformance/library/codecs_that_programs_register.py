"""A registered codec serves `str.encode` and `bytes.decode` too; what it may give back, and how its name is written."""
import codecs
import io


def reverse(name):
    print('searched for', name)
    if name == 'back_wards':
        return codecs.CodecInfo(
            name='back-wards', encode=lambda text, errors='strict': (text.encode()[::-1], len(text)),
            decode=lambda data, errors='strict': (bytes(data)[::-1].decode(), len(data)))


codecs.register(reverse)
print('abc'.encode('back-wards'), b'cba'.decode('Back_Wards'), str(b'xyz', ' back  wards!'), codecs.lookup('back wards').name)


def odd(name):
    if name == 'wrong':
        return codecs.CodecInfo(name='w', encode=lambda s: ('text', 1), decode=lambda s: (b'data', 1))
    if name == 'fails':
        return codecs.CodecInfo(name='f', encode=lambda s: 1 / 0, decode=lambda s: 1 / 0)
    if name == 'pair':
        return (None, None)
    if name == 'five':
        return 5


codecs.unregister(reverse)
codecs.register(odd)
for attempt in (
    lambda: 'x'.encode('wrong'), lambda: b'x'.decode('wrong'), lambda: bytes('x', 'wrong'), lambda: codecs.encode('x', 'wrong'),
    lambda: 'x'.encode('fails'), lambda: 'x'.encode('pair'), lambda: 'x'.encode('five'), lambda: 'x'.encode('worse'),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', ''))

for name in 'cp1251', 'Windows-1251', 'koi8-r', 'iso-8859-5', 'cyrillic', 'ibm866', 'koi8_u':
    print(codecs.lookup(name).name, 'Привет'.encode(name), 'Привет'.encode(name).decode(name))
print('łę'.encode('latin2'), 'ğ'.encode('latin5'), 'é'.encode('mac-roman'), b'\xe1\xe2'.decode('greek'), b'\xfb'.decode('thai'))
for name in 'cp1251', 'iso-8859-5':
    try:
        '☃'.encode(name)
    except UnicodeEncodeError as error:
        print(error, error.__notes__)
    print('☃'.encode(name, 'replace'), '☃'.encode(name, 'xmlcharrefreplace'))
try:
    b'a\xd2'.decode('cp1253')
except UnicodeDecodeError as error:
    print(error, error.__notes__)
print(io.TextIOWrapper(io.BytesIO('Привет'.encode('cp1251')), encoding='cp1251').read())
print('bücher'.encode('punycode'), b'bcher-kva'.decode('punycode'), codecs.lookup('punycode').name)
