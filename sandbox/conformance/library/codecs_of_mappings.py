"""Codecs whose characters a text or a mapping says."""
import codecs

TABLE = ''.join(chr(code) for code in range(128)) + 'äöüß' + '\ufffe' * 124
encoding = codecs.charmap_build(TABLE)
print(codecs.charmap_decode(b'gr\x80\x83', 'strict', TABLE), codecs.charmap_encode('gräß', 'strict', encoding))
print(codecs.charmap_decode(b'a\xff', None), codecs.charmap_encode('aÿ'))

caps = codecs.make_identity_dict(range(256))
caps.update({ord('a') + i: ord('A') + i for i in range(26)})
print(codecs.charmap_encode('Hello, world', 'strict', caps), codecs.charmap_decode(b'hello', 'strict', caps))
print(codecs.make_encoding_map({65: 66, 66: 66, 67: 68}))

for errors in 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'strict':
    for attempt in (lambda: codecs.charmap_encode('a☃☃b', errors, encoding), lambda: codecs.charmap_decode(b'a\x90b', errors, TABLE)):
        try:
            print(errors, attempt())
        except (UnicodeError, TypeError) as error:
            print(errors, type(error).__name__, error)
for mapping in {97: b'xy'}, {97: 300}, {97: 'x'}, {97: None}, {}:
    try:
        print(codecs.charmap_encode('a', 'strict', mapping))
    except (UnicodeError, TypeError) as error:
        print(type(error).__name__, error)
for mapping in {97: 'xy'}, {97: 300}, {97: b'x'}, {97: None}, '':
    try:
        print(codecs.charmap_decode(b'a', 'strict', mapping))
    except (UnicodeError, TypeError) as error:
        print(type(error).__name__, error)


class Codec(codecs.Codec):
    def encode(self, input, errors='strict'):
        return codecs.charmap_encode(input, errors, encoding)

    def decode(self, input, errors='strict'):
        return codecs.charmap_decode(input, errors, TABLE)


codecs.register(lambda name: codecs.CodecInfo(Codec().encode, Codec().decode, name='small') if name == 'small' else None)
print('äa'.encode('small'), b'\x81'.decode('small'))

encode_error = UnicodeEncodeError('ascii', 'a\xe9\udc80b', 1, 3, 'why')
decode_error = UnicodeDecodeError('ascii', b'a\xe9\x80b', 1, 3, 'why')
translate_error = UnicodeTranslateError('a\xe9b', 1, 2, 'why')
for errors in 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'strict':
    for error in encode_error, decode_error, translate_error, ValueError('no'), 5, UnicodeEncodeError('ascii', '\udc80', 0, 1, 'why'):
        try:
            print(errors, codecs.lookup_error(errors)(error))
        except Exception as raised:
            print(errors, type(raised).__name__, raised)
