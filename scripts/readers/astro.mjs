// What Astro's reader of Markdown makes of bodies; code is not coloured.
import { answerLines, fileFrom } from "./answer-lines.mjs";

const { createMarkdownProcessor } = await import(fileFrom("@astrojs/markdown-remark/dist/index.js"));
const engine = await createMarkdownProcessor({ syntaxHighlight: false });
await answerLines(async (text) => (await engine.render(text, { fileURL: new URL("file:///post.md") })).code);
