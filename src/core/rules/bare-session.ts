import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
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
			bad: post(
				"## [One](https://e.example/1)\n\nBy Ann Lee\n\n[Slides](https://speakerdeck.com/a/1)\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n\nNotes.\n",
			),
		},
	],
	clean: [
		post("## [One](https://e.example/1)\n\nBy Ann Lee\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n"),
		post("## [One](https://e.example/1)\n\nNotes.\n"),
	],
	*check(post) {
		const { sessions } = post;
		const lacking = PARTS.map(({ name, has }) => ({
			name,
			without: sessions.filter((session) => !has(session, post)),
		}))
			// What few of them have, the writer leaves out on purpose.
			.filter(({ without }) => without.length > 0 && without.length * 3 <= sessions.length * 2);
		const first = lacking.flatMap(({ without }) => without).sort((a, b) => a.range.start - b.range.start)[0];
		if (first === undefined) return;
		const counts = lacking.map(({ name, without }) => `${without.length} without ${name}`).join(", ");
		yield {
			message: `Add what some sessions lack: of ${sessions.length}, ${counts}.`,
			range: first.titleRange,
		};
	},
};

interface Part {
	/** Read after a number: "2 without slides or video". */
	readonly name: string;
	readonly has: (session: Session, post: Post) => boolean;
}

const PARTS: readonly Part[] = [
	{ name: "a link to the page", has: ({ link }) => link !== undefined },
	{ name: "a speaker", has: ({ speakers }) => speakers.length > 0 },
	{
		name: "slides or video",
		has: ({ slides, videos, embeds }) => slides.length + videos.length + embeds.length > 0,
	},
];

function post(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
