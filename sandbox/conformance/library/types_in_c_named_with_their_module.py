"""Messages name the types of modules in C with their module; exceptions that C makes by calling a class they do not."""
import array
import binascii
import csv
import io
import pickle
import queue
import struct
import threading
import xml.etree.ElementTree as ET
import zlib


def check(x):
    for what in lambda: x.nowhere, lambda: +x, lambda: x(), lambda: len(x):
        try:
            what()
        except (AttributeError, TypeError) as e:
            print(e)


for x in (
    zlib.compressobj(), zlib.decompressobj(), zlib._ZlibDecompressor(), zlib.error(), csv.reader([]), csv.writer(io.StringIO()),
    csv.Error(), array.array("i"), ET.TreeBuilder(), ET.XMLParser(), ET.ParseError(), pickle.Pickler(io.BytesIO()),
    pickle.Unpickler(io.BytesIO()), pickle.PicklingError(), queue.SimpleQueue(), queue.Empty(), struct.Struct("i"),
    struct.iter_unpack("i", b""), struct.error(), binascii.Error(), threading.Lock(), threading.RLock(), threading.local(),
):  # fmt: skip
    print(type(x))
    check(x)
for wrong in (
    lambda: zlib.compressobj().compress(1),
    lambda: csv.reader([[]]).__next__(),
    lambda: csv.reader([csv.reader([])]).__next__(),
    lambda: zlib.compress(zlib.compressobj()),
    lambda: "" + array.array("i"),
    lambda: len(ET.Element("a")) + ET.Element("b"),
):
    try:
        wrong()
    except (TypeError, csv.Error) as e:
        print(type(e), e)
