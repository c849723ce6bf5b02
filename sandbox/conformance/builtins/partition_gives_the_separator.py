"""What partition gives between the parts."""
for sep in (bytearray(b"45"), memoryview(b"45"), b"45"):
    for parts in (b"14523456789".partition(sep), b"14523456789".rpartition(sep), bytearray(b"14523456789").partition(sep), b"1".partition(sep)):
        print([type(part).__name__ for part in parts], parts[1] is sep)

