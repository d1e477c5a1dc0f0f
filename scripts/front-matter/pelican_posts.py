"""One `{ path, text }` as JSON a line in, what Pelican makes of a site with this post alone as JSON a line out."""
import json
import logging
import os
import sys
import tempfile

from pelican import Pelican
from pelican.settings import DEFAULT_CONFIG, configure_settings

faults = []


class Faults(logging.Handler):
    def emit(self, record):
        if record.levelno >= logging.ERROR:
            faults.append(record.getMessage())


def read(path, text):
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, path)
        os.makedirs(os.path.dirname(file))
        with open(file, "wb") as post:
            post.write(text.encode())
        content = os.path.join(folder, "content")
        settings = configure_settings(
            {**DEFAULT_CONFIG, "PATH": content, "OUTPUT_PATH": os.path.join(folder, "output"), "TIMEZONE": "UTC",
             "CACHE_CONTENT": False, "FEED_ALL_ATOM": None, "CATEGORY_FEED_ATOM": None}
        )
        pelican = Pelican(settings)
        from pelican.generators import ArticlesGenerator

        context = {**settings, "generated_content": {}, "static_links": set(), "static_content": {}, "localsiteurl": "", "filenames": {}}
        generator = ArticlesGenerator(
            context=context, settings=settings, path=content, theme=settings["THEME"], output_path=settings["OUTPUT_PATH"]
        )
        faults.clear()
        generator.generate_context()
        shown = generator.articles
        if not shown:
            hidden = list(generator.drafts) + list(getattr(generator, "hidden_articles", []))
            return {"isMissing": True} if hidden else {"stops": faults[0] if faults else "nothing is written"}
        post = shown[0]
        return {
            "title": post.title if isinstance(post.title, list) else str(post.title),
            "date": str(post.date),
            "tags": [tag.name for tag in getattr(post, "tags", [])],
        }


logging.getLogger().handlers = [Faults()]
for line in sys.stdin:
    wanted = json.loads(line)
    try:
        answer = read(wanted["path"], wanted["text"])
    except BaseException as error:  # noqa: BLE001
        answer = {"stops": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
