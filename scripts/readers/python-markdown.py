# One JSON text a line in, its HTML as one JSON text a line out. `extra` as in Pelican, `admonition` as in Material for MkDocs.
import json
import sys

import markdown

reader = markdown.Markdown(extensions=["extra", "admonition"])
for line in sys.stdin.buffer:
    html = reader.reset().convert(json.loads(line))
    sys.stdout.write(json.dumps(html) + "\n")
    sys.stdout.flush()
