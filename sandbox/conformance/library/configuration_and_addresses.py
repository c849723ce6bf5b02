import colorsys, configparser, getopt, ipaddress, stat, token, tomllib, urllib.parse, io
print(colorsys.rgb_to_hsv(.5, .2, .1), colorsys.hls_to_rgb(.3,.4,.5))
c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
a = 1
[s]
b = %(a)s2
; comment
c : yes
""")
print(c.sections(), dict(c["s"]), c.getint("s", "b"), c["s"].getboolean("c"))
try: c.get("s", "zz")
except configparser.NoOptionError as e: print(e)
out = io.StringIO(); c.write(out); print(out.getvalue())
print(getopt.getopt("-a -b val --long=3 rest".split(), "ab:", ["long="]))
try: getopt.getopt(["-z"], "a")
except getopt.GetoptError as e: print(e)
n = ipaddress.ip_network("192.168.0.0/29"); print(n, n.num_addresses, [str(h) for h in n.hosts()], ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("10.0.0.1") in ipaddress.ip_network("10.0.0.0/8"))
print(stat.filemode(0o100644), stat.S_ISDIR(0o040755))
print(tomllib.loads("""
title = "x"
[owner]
dob = 1979-05-27T07:32:00-08:00
n = [1, 2.5, "a", true]
[[p]]
a = 1
[[p]]
b = {c = 0x1F}
"""))
try: tomllib.loads("a = ")
except tomllib.TOMLDecodeError as e: print(e)
u = urllib.parse.urlparse("https://u:p@ex.com:8080/a/b;p?q=1&r=%20#f"); print(u, u.port, u.hostname, u.username)
print(urllib.parse.parse_qs("a=1&a=2&b=%C3%A9"), urllib.parse.urlencode({"a": "x y", "b": ["1", "é"]}, doseq=True), urllib.parse.quote("a b/ü"), urllib.parse.unquote_plus("a+b%2F"), urllib.parse.urljoin("http://a/b/c/d", "../x"), urllib.parse.urlsplit("//h/p"))
