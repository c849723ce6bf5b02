# chr, ord, bin, oct, hex, ascii, and their limits
print(chr(97), chr(8364), chr(128512), ord('a'), ord('€'), ord('😀'), bin(10), oct(64), hex(-255), ascii('a€😀'), chr(0) == '\0')
print(len('😀'), '😀a'[1], '😀'.encode(), 'é€'.encode('utf-8'), b'\xe2\x82\xac'.decode(), [c for c in 'a😀b'], 'a😀b'[::-1])
