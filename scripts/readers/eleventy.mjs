// What Eleventy's Markdown makes of bodies with its defaults; Liquid is not run.
import { answerLines, fileFrom } from "./answer-lines.mjs";

const { default: Markdown } = await import(fileFrom("@11ty/eleventy/src/Engines/Markdown.js"));
const { default: MarkdownIt } = await import(fileFrom("markdown-it/index.mjs"));
// The options that the engine's own class gives markdown-it, and what it turns off.
const engine = new MarkdownIt(Markdown.prototype.getMarkdownOptions.call({}));
engine.disable("code");
await answerLines((text) => engine.render(text));
