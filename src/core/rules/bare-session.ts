import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const bareSession: Rule = {
	id: "bare-session",
	summary: "Sessions of one post tell the same things: page, speakers, slides or video.",
	rationale:
		"Slides and recordings come out days after the event, and the sessions written first often lack them. One hint per post counts " +
		"what some of its sessions have and others lack.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith(
				"## [One](https://e.example/1)\n\nBy Ann Lee\n\n[Slides](https://speakerdeck.com/a/1)\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n\nNotes.\n",
			),
		},
	],
	clean: [
		postWith("## [One](https://e.example/1)\n\nBy Ann Lee\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n"),
		postWith("## [One](https://e.example/1)\n\nNotes.\n"),
		postWith(
			"## [One](https://e.example/1)\n\nBy Ann Lee\n\n## [Two](https://e.example/2) (B. ray, Fogworks)\n\nNotes.\n",
		),
	],
	*check(post) {
		const { sessions } = post;
		const lacking = PARTS.map((part) => ({
			...part,
			without: sessions.filter((session) => !part.has(session)),
		}))
			// What few of them have, the writer leaves out on purpose.
			.filter(({ without }) => without.length * 3 <= sessions.length * 2)
			.map(({ lack, mayHave, without }) => ({
				lack,
				without: without.filter((session) => !mayHave?.(session, post)),
			}))
			.filter(({ without }) => without.length > 0);
		const first = lacking.flatMap(({ without }) => without).sort((a, b) => a.range.start - b.range.start)[0];
		if (first === undefined) return;
		const counts = lacking.map(({ lack, without }) => lack(without.length)).join(", ");
		yield {
			message: l10n.t("Add what some sessions lack: of {0}, {1}.", sessions.length, counts),
			range: first.titleRange,
		};
	},
};

interface Part {
	readonly lack: (count: number) => string;
	readonly has: (session: Session) => boolean;
	/** What nobody can tell counts on neither side. */
	readonly mayHave?: (session: Session, post: Post) => boolean;
}

const PARTS: readonly Part[] = [
	{ lack: (count) => l10n.t("{0} without a link to the page", count), has: ({ link }) => link !== undefined },
	{
		lack: (count) => l10n.t("{0} without a speaker", count),
		has: ({ speakers }) => speakers.length > 0,
		mayHave: ({ range, titleRange }, { text }) =>
			MAY_NAME_SPEAKER.test(text.slice(range.start, lineEndAt(text, titleRange.end))),
	},
	{
		lack: (count) => l10n.t("{0} without slides or video", count),
		has: ({ slides, videos, embeds }) => slides.length + videos.length + embeds.length > 0,
	},
];

/** A title that goes on as those with names in them do: whether it is one, only the writer knows. */
const MAY_NAME_SPEAKER =
	/[(（【][^()（）【】]{3,}[)）】]|\s[-–—|/]{1,2}\s*\S|[,、]\s*\p{L}|@\w|[-–—]\s+\p{L}+|\s(?:by|with|von|mit|de|avec|par|con|por|di)\s+(?:<[^>]*>|\[)*\p{Lu}/u;
