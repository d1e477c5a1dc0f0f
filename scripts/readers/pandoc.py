"""What pandoc makes of bodies: a JSON string a line in; its HTML as one, or { "stops" } where it builds nothing, a line out."""

import json
import subprocess
import sys

command = ["pandoc", "-f", "markdown", "-t", "html", "--wrap=preserve"]
for line in sys.stdin:
    answer = subprocess.run(command, input=json.loads(line), capture_output=True, text=True)
    stops = {"stops": answer.stderr.strip()} if answer.returncode else None
    print(json.dumps(stops or answer.stdout, ensure_ascii=False))
