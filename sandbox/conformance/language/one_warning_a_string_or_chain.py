"""A string warns of its first invalid escape, a chain of comparisons of its first literal under `is`."""

x = y = "\d\e\8"
print("\400\d" "\q", b"\777\d", f"\d{x}\e{y}\z")
print(5 is not 5.0 is not 5j is x, x is y is 5 is 3.0)
