# methods and attributes of numbers
n = 1000
print(n.bit_length(), n.bit_count(), n.real, n.imag, n.numerator, n.denominator, n.conjugate())
print(n.to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'little'), (0).bit_length(), n.is_integer())
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (0.1).hex(), float.fromhex('0x1p4'))
print(5 .__add__(3), (5).__class__, (5).__sub__('x'), int.__mul__(3, 4), (3).__eq__(3.0))
