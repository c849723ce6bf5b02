"""What refuses to be a bool, and what says that its bytes are a str."""


class Odd:
    def __bytes__(self):
        return "no bytes"


try:
    int.from_bytes(Odd())
except TypeError as error:
    print(error)

for value in NotImplemented, ...:
    try:
        print(value.__bool__())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
