import * as l10n from "@vscode/l10n";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const undefinedFootnote: Rule = {
	id: "undefined-footnote",
	summary: "Every footnote mark has its note.",
	rationale:
		"Without a line such as `[^video]: …`, readers see `[^video]` in the text. Only marks right behind a word or its punctuation count, as those of a note do; " +
		"in a regular expression such as `[^abc]+` brackets are just brackets.",
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith("Let's see how it goes![^video]\n") },
		{ bad: postWith("One claim[^1] and another.[^2]\n\n[^1]: Its proof.\n") },
	],
	clean: [
		postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		postWith("Match [^abc], x[^abc]+ or `a[^b]`, and a[^\\n].\n"),
	],
	*check({ body, text }) {
		for (const { range, label, isDefined } of body.footnoteUses) {
			if (isDefined || !/^[\p{L}\p{N}_-]+$/u.test(label)) continue;
			const before = text.charAt(range.start - 1);
			const after = text.charAt(range.end);
			if (!/[\p{L}\p{N}.,;:!?"'”’»)*_。、！？」]/u.test(before) || /[\w+*?{([$]/.test(after)) continue;
			yield {
				message: l10n.t(
					"Write the note `[^{0}]: …` at the end of the post: readers see the brackets.",
					label,
				),
				range,
			};
		}
	},
};
