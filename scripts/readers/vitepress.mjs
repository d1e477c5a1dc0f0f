// What VitePress' own Markdown makes of bodies with its defaults.
import { tmpdir } from "node:os";
import { answerLines, fileFrom } from "./answer-lines.mjs";

const { createMarkdownRenderer } = await import(fileFrom("vitepress/dist/node/index.js"));
const engine = await createMarkdownRenderer(tmpdir(), {}, "/");
await answerLines((text) =>
	engine.render(text, { path: "post.md", relativePath: "post.md", cleanUrls: false }),
);
