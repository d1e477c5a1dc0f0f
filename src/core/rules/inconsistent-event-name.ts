import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { containsRange, type TextRange, textRange } from "../text/text-range.ts";
import type { Rule } from "./rule.ts";

export const inconsistentEventName: Rule = {
	id: "inconsistent-event-name",
	summary: "An event and its edition are written one way.",
	rationale:
		"Who searches for “SCaLE 14x” does not find “SCaLE x14”, and a name in two spellings looks like two events.",
	defaultSeverity: "information",
	examples: [
		{
			bad: post("SCaLE 14x was great. I gave a talk at SCaLE 14x, and SCaLE x14 gave me a badge.\n"),
			good: post("SCaLE 14x was great. I gave a talk at SCaLE 14x, and SCaLE 14x gave me a badge.\n"),
		},
		{
			bad: post("## Kubecon 2016\n\nThat was KubeCon 2016. See you after KubeCon 2016!\n"),
			good: post("## KubeCon 2016\n\nThat was KubeCon 2016. See you after KubeCon 2016!\n"),
		},
	],
	clean: [
		post("SCaLE 14x, and next year SCaLE 15x.\n"),
		post("PyCon 2015 and PyCon 2016.\n"),
		post("See [the schedule](https://scale.example/scale/SCALE%2014x) of SCaLE 14x.\n"),
	],
	*check(post) {
		for (const mentions of groupMentions(post).values()) {
			const usual = mostFrequent(mentions.map(({ text }) => text));
			for (const { text, range } of mentions) {
				if (usual === undefined || text === usual) continue;
				yield {
					message: l10n.t("Write {0} here too: this post also says {1}.", usual, text),
					range,
					fixes: [{ title: l10n.t("Change to {0}", usual), edits: [replaceRange(range, usual)] }],
				};
			}
		}
	},
};

interface Mention {
	readonly text: string;
	readonly range: TextRange;
}

/** A name with a capital and an edition: `14x`, `x14` or a year. */
const MENTION =
	/(?<![\p{L}\p{N}/_-])(\p{Lu}[\p{L}\p{N}]{2,30}) (x?\d{1,3}x?|(?:19|20)\d{2})(?![\p{L}\p{N}_/-])/gu;
/** Words that stand before a year and are no event. */
const CALENDAR =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|in|since|until|from|before|after|during|year|copyright|the|and|for)$/i;

/** The mentions of each event and edition, whatever their spelling: same letters, same number. */
function groupMentions(post: Post): ReadonlyMap<string, readonly Mention[]> {
	const groups = new Map<string, Mention[]>();
	const hidden = [
		...post.body.codes.map(({ range }) => range),
		...post.body.links.map(({ destinationRange }) => destinationRange),
		...post.body.images.map(({ destinationRange }) => destinationRange),
		...post.body.templateTags,
	];
	for (const block of post.body.blocks) {
		if (block.kind === "definition" || block.kind === "code" || block.kind === "html") continue;
		for (const match of post.slice(block.range).matchAll(MENTION)) {
			const [text, name = "", edition = ""] = match;
			const isEdition = /x/.test(edition) || edition.length === 4;
			const range = textRange(block.range.start + match.index, block.range.start + match.index + text.length);
			if (!isEdition || CALENDAR.test(name) || hidden.some((other) => containsRange(other, range))) continue;
			const key = `${name.toLowerCase()} ${edition.replaceAll("x", "")}${/x/.test(edition) ? "x" : ""}`;
			const group = groups.get(key) ?? [];
			groups.set(key, group);
			group.push({ text, range });
		}
	}
	return groups;
}

/** Of equally frequent ones the first. */
function mostFrequent(texts: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function post(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
