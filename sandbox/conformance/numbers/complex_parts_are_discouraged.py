"""`complex()` of complex parts: a warning."""
print(complex(1j, 2j)); print(complex(0, 1j)); print(complex(1j)); print(complex(1j, 0))
