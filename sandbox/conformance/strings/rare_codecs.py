print('\u00e9\n\\'.encode('unicode_escape'), b'\\u00e9\\x41\\n\\101'.decode('unicode_escape'), b'\\u0663'.decode('raw-unicode-escape'), '\u20aca\\u'.encode('raw_unicode_escape'), '€'.encode('cp1252'), b'\x80\x93'.decode('windows-1252'))
for f in (lambda: b'\\x4'.decode('unicode_escape'), lambda: 'a'.encode('rot13'), lambda: 'a'.encode('nope'), lambda: b'a'.decode('nope'), lambda: '\u4e00'.encode('cp1252'), lambda: b'\x81'.decode('cp1252'), lambda: b'\\U99999999'.decode('unicode_escape'), lambda: b'\\'.decode('unicode_escape')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
