# the string module's constants
import string

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.punctuation)
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, repr(string.whitespace), string.capwords('a b'))
