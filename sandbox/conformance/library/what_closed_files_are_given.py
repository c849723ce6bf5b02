# A file looks at what it is given before it looks whether it is open.
for buffering in 0, -1:
    with open("closed.bin", "wb", buffering=buffering) as file:
        pass
    for given in "text", None, b"bytes":
        try:
            file.write(given)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
