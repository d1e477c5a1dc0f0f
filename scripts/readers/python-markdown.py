# One JSON text a line in, its HTML as one JSON text a line out. `extra` as in Pelican, `admonition` as in Material for MkDocs; or, named by
# the argument, all that Pelican (`pelican`) or Material for MkDocs (`material`, with Debian's python3-pymdownx) sets.
import json
import sys

import markdown

settings = {
    "both": {"extensions": ["extra", "admonition"]},
    "pelican": {"extensions": ["codehilite", "extra", "meta"], "output_format": "html5"},
    "material": {
        "extensions": [
            "toc", "tables", "fenced_code", "admonition", "attr_list", "def_list", "footnotes", "md_in_html",
            "pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist", "pymdownx.highlight",
        ],
        "extension_configs": {"pymdownx.tabbed": {"alternate_style": True}, "pymdownx.tasklist": {"custom_checkbox": True}},
    },
}
kind = sys.argv[1] if len(sys.argv) > 1 else "both"
# A file's mark is gone before Pelican and MkDocs read its text, and the extension meta takes the first lines.
before = "title: A\n\n" if kind == "pelican" else ""
reader = markdown.Markdown(**settings[kind])
for line in sys.stdin.buffer:
    html = reader.reset().convert(before + json.loads(line).removeprefix("\ufeff"))
    sys.stdout.write(json.dumps(html) + "\n")
    sys.stdout.flush()
