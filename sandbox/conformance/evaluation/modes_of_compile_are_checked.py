"""`compile` wants a string as its mode, before it looks at the source."""
for mode in 3, None, b"exec", "evil", "func_type":
    for source in "1", "1 +":
        try:
            compile(source, "<text>", mode)
        except (TypeError, ValueError) as e:
            print(repr(e))
