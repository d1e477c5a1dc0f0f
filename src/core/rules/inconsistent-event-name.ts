import * as l10n from "@vscode/l10n";
import {
	type EventMention,
	editionInAddresses,
	groupEventMentions,
} from "../post/mentions/event-mentions.ts";
import type { Post } from "../post/post.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const inconsistentEventName: Rule = {
	id: "inconsistent-event-name",
	summary: "An event and its edition are written one way.",
	rationale:
		"Who searches for “SCaLE 14x” does not find “SCaLE x14”, and a name in two spellings looks like two events. " +
		"The title counts, and where the event's own addresses turn its edition around, the post is told so once.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("SCaLE 14x was great. I gave a talk at SCaLE 14x, and SCaLE x14 gave me a badge.\n"),
			good: postWith("SCaLE 14x was great. I gave a talk at SCaLE 14x, and SCaLE 14x gave me a badge.\n"),
		},
		{
			bad: "---\nlayout: post\ntitle: Looking back at SCaLE x14\n---\n\nI liked SCaLE 14x.\n",
			good: "---\nlayout: post\ntitle: Looking back at SCaLE x14\n---\n\nI liked SCaLE x14.\n",
		},
		{
			bad: postWith("[SCaLE x14](https://scale.example/scale/14x/) was full, and SCaLE x14 was fun.\n"),
			good: postWith("[SCaLE 14x](https://scale.example/scale/14x/) was full, and SCaLE 14x was fun.\n"),
		},
		{
			bad: postWith("## Kubecon 2016\n\nThat was KubeCon 2016. See you after KubeCon 2016!\n"),
			good: postWith("## KubeCon 2016\n\nThat was KubeCon 2016. See you after KubeCon 2016!\n"),
		},
	],
	clean: [
		postWith("[SCaLE 14x](https://scale.example/scale/14x), and [SCaLE x2](https://scale.example/x2).\n"),
		postWith("SCaLE 14x, and next year SCaLE 15x.\n"),
		postWith("PyCon 2015 and PyCon 2016.\n"),
		postWith("See [the schedule](https://scale.example/scale/SCALE%2014x) of SCaLE 14x.\n"),
	],
	*check(post) {
		let compared = 0;
		for (const mentions of groupEventMentions(post).values()) {
			const usual = mostFrequent(mentions.map(({ text }) => text));
			if (mentions.every(({ text }) => text === usual)) {
				const problem = ++compared > mostEvents ? undefined : againstAddresses(post, mentions);
				if (problem) yield problem;
				continue;
			}
			for (const { text, range } of mentions) {
				if (usual === undefined || text === usual) continue;
				yield {
					message: l10n.t("Write {0} here too: this post also says {1}.", usual, text),
					range,
					fixes: [changeTo(usual, [range]), ...otherWay(mentions, usual, text)],
				};
			}
		}
	},
};

/** Events that are looked for in addresses: no write-up names more. */
const mostEvents = 50;

function changeTo(text: string, ranges: readonly TextRange[]): Fix {
	return { title: l10n.t("Change to {0}", text), edits: ranges.map((range) => replaceRange(range, text)) };
}

/** Where both stand as often, the first may be the slip. */
function otherWay(mentions: readonly EventMention[], usual: string, text: string): readonly Fix[] {
	const [most = [], fewer = []] = [usual, text].map((written) =>
		mentions.filter((other) => other.text === written),
	);
	return most.length > fewer.length
		? []
		: [
				changeTo(
					text,
					most.map(({ range }) => range),
				),
			];
}

/** The event's own addresses know its name best, but only the writer knows whether they name this one. */
function againstAddresses(post: Post, mentions: readonly EventMention[]): Problem | undefined {
	const [first] = mentions;
	const edition = first && editionInAddresses(post, first);
	if (first === undefined || edition === undefined) return undefined;
	const name = `${first.name} ${edition}`;
	const edits = mentions.map(({ range }) => replaceRange(range, name));
	return {
		message: l10n.t(
			"Write {0}, if that is the event's name: its address in this post says {1}.",
			name,
			edition,
		),
		range: first.range,
		fixes: [
			{ title: l10n.t("Change to {0} throughout", name), edits },
			{ title: l10n.t("Change to {0} here", name), edits: edits.slice(0, 1) },
		],
	};
}
