import base64
import binascii
import hashlib
import hmac
import secrets
import uuid


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')


for data in (b'', b'f', b'fo', b'foo', bytes(range(256)), 'héllo'.encode()):
    encoded = base64.b64encode(data)
    print(encoded[:40], base64.b64decode(encoded) == data, base64.b32encode(data)[:20], base64.b16encode(data)[:20], base64.b85encode(data)[:20])
print(base64.urlsafe_b64encode(b'\xfb\xff\xfe'), base64.urlsafe_b64decode('-__-'), base64.a85encode(b'hello world'), base64.a85decode(b'BOu!rD]j7BEbo7'))
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHh4\n'), base64.b64decode('Zm9v\nYmFy'), base64.standard_b64encode(b'??>>'))
attempt(base64.b64encode, 'text')
attempt(base64.b64decode, 'abc')
attempt(base64.b64decode, 'abcde')
attempt(base64.b64decode, 'a')
attempt(base64.b64decode, 'é')
attempt(base64.b64decode, 'ab!c', validate=True)
attempt(base64.b32decode, 'abc')
attempt(base64.b16decode, 'zz')
print(binascii.hexlify(b'\x01\xab'), binascii.unhexlify('01ab'), binascii.hexlify(b'abcd', '-', 2), binascii.b2a_base64(b'hi', newline=False))
print(binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')), binascii.crc_hqx(b'hello', 0))
attempt(binascii.unhexlify, 'abc')
attempt(binascii.unhexlify, 'zz')
attempt(binascii.a2b_base64, 'a')
attempt(binascii.hexlify, 'text')
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    for data in (b'', b'abc', b'a' * 200):
        print(name, hashlib.new(name, data).hexdigest()[:40], getattr(hashlib, name)(data).digest_size, hashlib.new(name).block_size)
print(hashlib.shake_128(b'abc').hexdigest(20), hashlib.shake_256(b'').digest(5))
h = hashlib.sha256()
h.update(b'hello ')
other = h.copy()
h.update(b'world')
other.update(b'there')
print(h.hexdigest() == hashlib.sha256(b'hello world').hexdigest(), other.hexdigest()[:10], h.name, h.digest()[:4])
attempt(hashlib.md5, 'text')
attempt(hashlib.new, 'nope')
print(hmac.new(b'key', b'message', 'sha256').hexdigest(), hmac.compare_digest('a', 'a'), hmac.digest(b'k', b'm', 'md5'))
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.choice([1]), secrets.randbelow(1), len(secrets.token_urlsafe(6)))
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.version, u.variant, u.urn, u.fields, uuid.UUID(int=5), uuid.NAMESPACE_DNS)
print(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x'), uuid.uuid4().version, len(str(uuid.uuid4())), u == uuid.UUID(bytes=u.bytes))
attempt(uuid.UUID, 'nope')
