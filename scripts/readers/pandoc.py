"""What pandoc makes of bodies: a JSON string a line in, its HTML as a JSON string a line out."""

import json
import subprocess
import sys

command = ["pandoc", "-f", "markdown", "-t", "html", "--wrap=preserve"]
for line in sys.stdin:
    answer = subprocess.run(command, input=json.loads(line), capture_output=True, text=True, check=True)
    print(json.dumps(answer.stdout, ensure_ascii=False))
