s = "😀ab" * 5000
n = at = 0
while (at := s.find("b", at)) >= 0: n += 1; at += 1
print(n)
t = "x😀y😀z"
for p in ("😀", "x", "z", "y😀", "", "q"):
    print(ascii(p), [t.find(p, i) for i in range(-6, 7)], [t.rfind(p, 0, i) for i in range(7)], t.count(p), [t.find(p, i, j) for i in range(3) for j in range(3, 6)])
p = ""
for i in range(40000):
    p += "ab"
    if p[-1] != "b" or len(p) != 2 * i + 2: print("no")
print(len(p))
