import * as l10n from "@vscode/l10n";
import { findUnclosedFence } from "../references/unclosed-fence.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const unclosedFence: Rule = {
	id: "unclosed-fence",
	summary: "A code block ends where its fence is closed.",
	rationale:
		"Without a closing fence the code goes on to the end of the post: headings show their `#`, and the definitions below are gone, so links further " +
		"up break as well. Often the fence that should close is indented less than the list item it stands in, and opens a block instead. Where definitions " +
		"are lost it is an error, where nothing but code follows a hint. To kramdown, which Jekyll uses, a fence that nothing closes is text.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("See [the code][1].\n\n```go\nmain()\n\nMore text.\n\n[1]: https://example.com/code\n"),
		},
		{ bad: postWith("1. Run it:\n   ```sh\nmake\n```\n\nDone.\n"), facts: { dialectId: "hugo" } },
		{ bad: postWith("```\nmake\n") },
	],
	clean: [
		postWith("```sh\nmake\n```\n"),
		postWith("> ```sh\n> make\n> ```\n"),
		postWith("1. Run it:\n\n   ~~~~\n   ```\n   ~~~~~\n"),
	],
	*check(post) {
		const unclosed = findUnclosedFence(post);
		if (!unclosed) return;
		const { range, fence, isText, hiddenLabels } = unclosed;
		if (isText) {
			yield { message: l10n.t("Close this code block with {0}: until then it is text.", fence), range };
			return;
		}
		const hides = hiddenLabels.size > 0;
		const rest = post.text.slice(range.end, post.body.range.end);
		yield {
			message: hides
				? l10n.t(
						"Close this code block with {0}: it goes on to the end of the post, and definitions used above are code in it.",
						fence,
					)
				: l10n.t("Close this code block with {0}: it goes on to the end of the post.", fence),
			range,
			...(hides && { severity: "error" as const }),
			...(!hides && !/\r?\n[ \t]*\r?\n/.test(rest.trim()) && { severity: "hint" as const }),
		};
	},
};
