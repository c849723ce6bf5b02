import plistlib, xml.etree.ElementTree as ET
print(plistlib.loads(plistlib.dumps({'a': [1, 2.5, True, 'x'], 'b': {'c': b'raw'}})))
rss = '''<rss version="2.0"><channel><title>News</title>
<item><title>A</title><link>http://a</link></item><item><title>B</title><link>http://b</link></item></channel></rss>'''
root = ET.fromstring(rss)
for item in root.iterfind('.//item'): print(item.findtext('title'), item.findtext('link'), item.findtext('none', 'default'))
ns = {'d': 'http://example.com/d'}
r = ET.fromstring('<root xmlns="http://example.com/d" xmlns:o="urn:o"><p o:k="1">t</p></root>')
print(r.tag, r.find('d:p', ns).attrib, ET.tostring(r))
ET.register_namespace('', 'http://example.com/d')
print(ET.tostring(r, encoding='unicode'))
b = ET.TreeBuilder(); b.start('a', {}); b.data('x'); b.end('a'); print(ET.tostring(b.close()))
print(ET.tostring(ET.fromstring('<!DOCTYPE a [<!ENTITY me "Ann">]><a>&me; &amp; co</a>')))
for el in ET.fromstring('<a><b/><c/></a>'): print(el, el.tag) if False else print(el.tag, list(el))
e = ET.Element('x'); e.text = 'é'; print(ET.tostring(e), ET.tostring(e, 'utf-8'), ET.tostring(e, xml_declaration=True, encoding='unicode'))
e.append(ET.Comment('note')); e.insert(0, ET.Element('first')); e.remove(e[0]); e.set('k', '"v"')
print(ET.tostring(e, encoding='unicode'), ET.canonicalize('<a  b="1" a="2"/>'))
