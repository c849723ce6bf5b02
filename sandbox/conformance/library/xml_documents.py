import xml.etree.ElementTree as ET
doc = '''<?xml version="1.0"?>
<!-- head -->
<data xmlns:x="urn:x" version='1'>
    <country name="Liechtenstein" x:id="7">
        <rank>1</rank><year>2008</year>
        <neighbor name="Austria" direction="E"/>
    </country>
    <country name="Panama &amp; Co">text &lt;tag&gt; &#233;&#x41;<b>bold</b> tail<![CDATA[<raw> & ]]></country>
    <x:other/>
</data>'''
root = ET.fromstring(doc)
print(root.tag, root.attrib, len(root))
for c in root:
    print(c.tag, c.attrib, repr(c.text), repr(c.tail))
for n in root.iter('neighbor'): print(n.get('name'))
print([c.find('rank').text for c in root.findall('country') if c.find('rank') is not None], root.find("./country[@name='Liechtenstein']/year").text)
print(ET.tostring(root, encoding='unicode'))
e = ET.Element('a', k='v'); ET.SubElement(e, 'b').text = 'x<y'
ET.indent(e)
print(ET.tostring(e), ET.dump(e))
for bad in ['', '<a>', '<a><b></a>', '<a', 'a', '<a>&</a>', '<a b></a>', '<a b=1/>', '<a x="1" x="2"/>', '<a/><b/>', '<a>&foo;</a>', '<x:a/>', '<a></a>junk', '<a><!-- -- --></a>', '<1/>', '</a>', '<a>\n<b>\n</c></a>', '<a>]]></a>', '<a b="<"/>', '<a>&#0;</a>', '<a><', ' <?xml version="1.0"?><a/>', '<a>&amp</a>', '<a b="1"c="2"/>']:
    try: print(ET.tostring(ET.fromstring(bad)))
    except ET.ParseError as e: print(repr(bad), e, e.code, e.position)
import io
for event, el in ET.iterparse(io.BytesIO(doc.encode()), events=('start', 'end')):
    print(event, el.tag)
p = ET.XMLPullParser(['end'])
for part in ['<r><i', 'tem>1</it', 'em><item>2</item>', '</r>']:
    p.feed(part)
    print([e.text for _, e in p.read_events()])
tree = ET.ElementTree(ET.fromstring('<r><p>1</p></r>'))
tree.write('out.xml'); print(open('out.xml').read(), ET.parse('out.xml').getroot()[0].text)
from xml.dom import minidom
d = minidom.parseString('<root a="1"><x>hi</x><!--c--><y/></root>')
print(d.documentElement.tagName, d.getElementsByTagName('x')[0].firstChild.data, d.toxml())
print(d.toprettyxml(indent='  '))
import xml.parsers.expat
q = xml.parsers.expat.ParserCreate()
q.StartElementHandler = lambda name, attrs: print('start', name, attrs)
q.EndElementHandler = lambda name: print('end', name)
q.CharacterDataHandler = lambda data: print('data', repr(data))
q.Parse('<?xml version="1.0"?><p id="top"><c1 name="paul">Text\ngoes</c1></p>', 1)
from xml.sax.saxutils import escape, quoteattr
print(escape('<&>'), quoteattr('a"b'))
import xml.sax
class H(xml.sax.ContentHandler):
    def startElement(self, name, attrs): print('sax', name, dict(attrs))
    def characters(self, content): print('chars', repr(content))
xml.sax.parseString('<a b="c">t</a>', H())
print(ET.fromstring('<a>é</a>'.encode('latin-1').join([b'<?xml version="1.0" encoding="latin-1"?>', b''])).text)
