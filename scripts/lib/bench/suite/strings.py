def work():
    out = []
    for i in range(10_000):
        s = f"{i}:" + "abc" * 3
        if s.startswith("1"):
            s = s.upper().replace("A", "-")
        out.append(s)
    text = ",".join(out)
    return len(text) + len(text.split(","))
