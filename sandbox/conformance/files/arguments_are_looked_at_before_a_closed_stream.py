import io

for stream in io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO()):
    stream.close()
    for name in 'read', 'readline', 'truncate', 'write':
        if name == 'write' and isinstance(stream, io.BytesIO) or name != 'write' and isinstance(stream, io.TextIOWrapper):
            continue
        for argument in 5, 'a', b'a', None, 1.5:
            try:
                getattr(stream, name)(argument)
            except (TypeError, ValueError) as error:
                print(type(stream).__name__, name, argument, type(error).__name__, error)
