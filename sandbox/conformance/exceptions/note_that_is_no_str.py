"""Notes are strings."""
for note in None, 3, b"x", str:
    try:
        ValueError().add_note(note)
    except TypeError as error:
        print(error)
