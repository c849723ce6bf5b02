import codecs


def attempt(function, *args):
    try:
        function(*args)
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', None))


attempt(codecs.encode, b'a')
attempt(codecs.decode, 'a')
attempt(codecs.encode, 'é', 'ascii')
attempt(codecs.decode, b'\xff', 'utf-8')
attempt('é'.encode, 'ascii')
attempt('€'.encode, 'cp437')
attempt(codecs.encode, '€', 'cp437', 'strict')
attempt(codecs.decode, b'x', 'hex')
attempt(codecs.encode, 'a', 'nope')
