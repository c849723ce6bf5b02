import codecs

print(codecs.encode('héllo', 'utf-8'), codecs.decode(b'h\xc3\xa9', 'utf-8'), codecs.encode('abc', 'rot13'))
print(codecs.BOM_UTF8, codecs.lookup('UTF-8').name, codecs.lookup('latin-1').name, codecs.lookup('utf8'))
decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([byte])) for byte in 'é€😀'.encode()], repr(decoder.decode(b'', True)))
decoder = codecs.getincrementaldecoder('utf-8')(errors='replace')
print(decoder.decode(b'\xe2\x82'), decoder.decode(b'', final=True))
encoder = codecs.getincrementalencoder('utf-16')()
print(encoder.encode('a'), encoder.encode('b'))
print(list(codecs.iterdecode([b'\xc3', b'\xa9', b'x'], 'utf-8')), list(codecs.iterencode(['a', 'é'], 'utf-8')))
for bad in ('klingon', 'no such'):
    try:
        codecs.lookup(bad)
    except LookupError as e:
        print(type(e).__name__, e)
with codecs.open('c.txt', 'w', 'utf-8') as f:
    f.write('é\nx\n')
print(codecs.open('c.txt', encoding='utf-8').read(), open('c.txt', 'rb').read())
