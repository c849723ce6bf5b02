"""Elements of `xml.etree` can be copied, deeply too, and pickled."""

import copy
import pickle
import xml.etree.ElementTree as ET

tree = ET.fromstring('<shop name="Ada\'s"><item price="3">tea</item>and <item/>more</shop>')
deep, shallow = copy.deepcopy(tree), copy.copy(tree)
deep[0].set("price", "4")
deep.find("item").text = "coffee"
shallow[1].tag = "thing"
for element in tree, deep, shallow, pickle.loads(pickle.dumps(tree)):
    print(ET.tostring(element, encoding="unicode"), type(element).__name__, element[0] is tree[0])
