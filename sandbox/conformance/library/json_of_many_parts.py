"""Long texts that were put together from parts are read in a time that grows with their length, not with its square."""
import json
import re

text = '[' + '{"a": [1, 2.5]}, ' * 2000 + '"é"]'
print(len(json.loads(text)))
text = '{' + ''.join(f'"{i}": {i}, ' for i in range(3000)) + '"end": null}'
print(len(json.loads(text)))
words = re.compile(r"\w+")
text = "ab " * 30000 + "c"
at, count = 0, 0
while found := words.search(text, at):
    at, count = found.end(), count + 1
print(count, sum(text[i] == "a" for i in range(len(text))))
