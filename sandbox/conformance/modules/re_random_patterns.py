import re, random
r = random.Random(7)
atoms = ["a", "b", "c", ".", r"\w", r"\d", "[ab]", "[^a]", r"\b", "^", "$", r"\s", "x", "1", r"\B", "é", "[a-c1]", "\n", r"[\W]", "B"]
def gen(d):
    k = r.random()
    if d <= 0 or k < .35: return r.choice(atoms)
    if k < .5: return gen(d-1) + gen(d-1)
    if k < .6: return "(" + gen(d-1) + ")"
    if k < .66: return "(?:" + gen(d-1) + "|" + gen(d-1) + ")"
    if k < .72: return "(" + gen(d-1) + "|" + gen(d-1) + ")"
    if k < .86: return "(?:" + gen(d-1) + ")" + r.choice(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "*+", "?+"])
    if k < .9: return r.choice(["(?=", "(?!", "(?>"]) + gen(d-1) + ")"
    if k < .93: return "(?<" + r.choice("=!") + r.choice(["a", "ab", "[ab]", r"\w", "(?:a|b)"]) + ")"
    if k < .96: return "(" + gen(d-1) + ")" + gen(d-1) + r"\1"
    return "(" + gen(d-1) + ")" + r.choice(["*", "+", "?", "{2}", "*?"])
texts = ["", "a", "ab", "abc", "aabbcc", "a b\nc1", "xaé1b", "AbB", "abab\n", "cab\nab"]
n = 0
for i in range(300):
    p = gen(4)
    fl = r.choice([0, 0, 0, re.I, re.M, re.S, re.I | re.A])
    try: c = re.compile(p, fl)
    except re.error as e:
        print(i, "ERR", e); continue
    t = r.choice(texts)
    out = []
    m = c.search(t); out.append(m and (m.span(), m.groups(), m.lastindex))
    m = c.match(t, 1); out.append(m and (m.span(), m.regs))
    m = c.fullmatch(t); out.append(m and m.groups())
    out.append([x.span() for x in c.finditer(t)])
    out.append(c.sub("<>", t)); out.append(c.split(t))
    print(i, ascii(p), fl and int(fl), ascii(t), ascii(out))
