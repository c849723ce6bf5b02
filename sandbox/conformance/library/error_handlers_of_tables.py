for err in "strict ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape surrogatepass nope".split():
    for f in (lambda: "a☃☃b\udc80".encode("cp1252", err), lambda: b"\x81a\x8d\x8f".decode("cp1252", err), lambda: "a☃".encode("cp437", err), lambda: "☃".encode("iso8859-15", err),  lambda: "é☃".encode("koi8-r", err), lambda: b"\xfe".decode("cp1253", err), lambda: b"\xd2\xff".decode("cp1253", err)):
        try: print(err, ascii(f()))
        except Exception as e: print(err, type(e).__name__, e, getattr(e,'__notes__',None), [getattr(e,n,None) for n in ('start','end','reason','encoding')])
