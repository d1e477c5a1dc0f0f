import * as l10n from "@vscode/l10n";
import { shortcodes } from "../dialects/shortcodes.ts";
import { indexRanges } from "../text/range-index.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const leftoverShortcode: Rule = {
	id: "leftover-shortcode",
	summary: "No shortcode of the blog's former engine is left for readers to see.",
	rationale:
		'WordPress alone reads `[caption id="a"]…[/caption]` and `[youtube=…]`. In a post that was moved to another engine readers see them as they stand.',
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith('[caption id="a" width="300"]![The hall](/hall.jpg) The hall[/caption]\n') },
		{ bad: postWith("[youtube=https://www.youtube.com/watch?v=abc]\n") },
	],
	clean: [
		postWith('`[caption id="a"]` was WordPress\' way. See [video] and [gallery].\n'),
		postWith("[video id=1]\n\n[video id=1]: https://example.com/film\n"),
	],
	*check(post) {
		const { dialect, body } = post;
		if (dialect.readsShortcodes || dialect.markdown === undefined) return;
		const isTaken = indexRanges([
			...[
				...body.codes,
				...body.links,
				...body.definitions,
				...body.templateTags.map((range) => ({ range })),
			].map(({ range }) => range),
			...body.htmlBlocks.filter(({ tag }) => tag === undefined).map(({ range }) => range),
			...body.inlineHtml,
		]);
		let isInside = false;
		for (const { index, 0: written } of post.slice(body.range).matchAll(shortcodes())) {
			const start = body.range.start + index;
			const range = textRange(start, start + written.length);
			// Two tags around a picture are one mistake.
			const isEndOfTold = isInside && written.startsWith("[/");
			isInside = !written.startsWith("[/");
			if (isEndOfTold || isTaken(range)) continue;
			yield {
				message: l10n.t(
					"Write this in Markdown: {0} does not read it, and readers see the brackets.",
					dialect.label,
				),
				range,
			};
		}
	},
};
