"""Codecs of unknown names are refused by str and bytes alike."""
for call in (lambda: 'a'.encode('foo'), lambda: b'a'.decode('foo'), lambda: ''.encode('foo'), lambda: str(b'a', 'foo')):
    try:
        print(repr(call()))
    except LookupError as e:
        print(type(e).__name__, e)
