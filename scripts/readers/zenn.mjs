// What Zenn's own package makes of bodies.
import { answerLines, importFrom } from "./answer-lines.mjs";

const zenn = await importFrom("zenn-markdown-html");
const toHtml = zenn.default?.default ?? zenn.default;
// A note's address has letters drawn by lot.
await answerLines(async (text) =>
	(await toHtml(text, { embedOrigin: "https://embed.zenn.studio" })).replaceAll(
		/\b(fn|fnref)-[0-9a-f]{4}-/g,
		"$1-0000-",
	),
);
