import { articleHtml } from "../../../../src/core/article/article-html.ts";
import { postCards } from "../../../../src/core/cards/post-cards.ts";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { fixAll } from "../../../../src/core/check/fix-all.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { completeFootnote } from "../../../../src/core/footnotes/complete-footnote.ts";
import { describeFootnote } from "../../../../src/core/footnotes/describe-footnote.ts";
import { insertFootnote } from "../../../../src/core/footnotes/insert-footnote.ts";
import { pruneFootnotes } from "../../../../src/core/footnotes/prune-footnotes.ts";
import { renameFootnote } from "../../../../src/core/footnotes/rename-footnote.ts";
import { renumberFootnotes } from "../../../../src/core/footnotes/renumber-footnotes.ts";
import { completeFrontMatter } from "../../../../src/core/front-matter-tools/complete/complete-front-matter.ts";
import { addToSession } from "../../../../src/core/inserts/add-to-session.ts";
import { insertImage } from "../../../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../../../src/core/inserts/insert-slides.ts";
import { insertVideo } from "../../../../src/core/inserts/insert-video.ts";
import { speakersIn } from "../../../../src/core/inserts/known-speakers.ts";
import { moveSession } from "../../../../src/core/inserts/move-session.ts";
import { pasteImages } from "../../../../src/core/inserts/paste-images.ts";
import { pasteLink } from "../../../../src/core/inserts/paste-link.ts";
import { linkedAddresses } from "../../../../src/core/links/linked-addresses.ts";
import { learnLook } from "../../../../src/core/looks/learn-look.ts";
import { isWorthConverting } from "../../../../src/core/pasted-html/worth-converting.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";
import { completeLabel } from "../../../../src/core/references/complete-label.ts";
import { contestedPlaces } from "../../../../src/core/references/contested-places.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../../../src/core/references/convert-to-reference.ts";
import { defineLabel } from "../../../../src/core/references/define-label.ts";
import { describeLabel } from "../../../../src/core/references/describe-label.ts";
import { linkAddresses } from "../../../../src/core/references/link-addresses.ts";
import { moveDefinitionsToEnd } from "../../../../src/core/references/move-definitions.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { renameReference } from "../../../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../../../src/core/references/sort-definitions.ts";
import { rules } from "../../../../src/core/rules/index.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { matchTitles } from "../../../../src/core/schedule/writing/match-titles.ts";
import { talkFinder } from "../../../../src/core/schedule/writing/suggest-talks.ts";
import { talksOfPost } from "../../../../src/core/schedule/writing/talks-of-post.ts";
import { listSessions } from "../../../../src/core/session-list/list-sessions.ts";
import { sortNotes } from "../../../../src/core/sorting/sort-notes.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { splitPosts } from "../../../../src/core/tidy/split-posts.ts";
import { tidyPost } from "../../../../src/core/tidy/tidy-post.ts";
import { pasteHtml } from "../../../support/paste-html.ts";

const facts: PostFacts = {
	path: "_posts/2026-02-02-a-day-out.md",
	isPostByPath: true,
	today: "2026-03-01",
	siteFiles: ["_config.yml"],
	schedules: [
		{ event: "A day out", talks: [{ title: "Talk 1", speakers: ["Ann Leo"], url: "/t1" }] },
	] as never,
};

const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${Array.from(
	{ length: 40 },
	(_, at) =>
		`BEGIN:VEVENT\nUID:${at}\nDTSTART:20260202T1${at % 10}0000\nDTEND:20260202T1${at % 10}3000\nSUMMARY:Talk ${at}\nEND:VEVENT\n`,
).join("")}END:VCALENDAR\n`;
export const schedule = wanted(readSchedule(new TextEncoder().encode(calendar), "x.ics"));

function wanted(read: ReturnType<typeof readSchedule>): Schedule {
	if (isRefusal(read)) throw new Error(read.refusal);
	return read;
}

export function read(text: string, dialectId: string): Post {
	return readPost(text, { ...facts, dialectId });
}

/** Something Recap does with a post. */
export type Job = (post: Post) => unknown;

const middle = ({ body: { range } }: Post) => range.start + ((range.end - range.start) >> 1);
const whole = ({ body: { range } }: Post) => range;
const image = { destination: "/a.png", url: "/a.png", alt: "A" };

/** All that reads a whole post, by name. */
export const jobs: ReadonlyMap<string, Job> = new Map<string, Job>([
	["reading", ({ text, facts: known }) => readPost(text, known)],
	...rules.map((rule): readonly [string, Job] => [rule.id, (post) => checkPost(post, {}, [rule])]),
	["all rules", (post) => checkPost(post)],
	["fix all", (post) => fixAll(post)],
	["preview", (post) => renderPost(post, { resolveImage: (destination) => destination })],
	["article", (post) => articleHtml(post, { map: { folder: undefined, bases: [] }, form: "page" })],
	["cards", (post) => postCards(post)],
	["sessions", (post) => listSessions(post)],
	["speakers", speakersIn],
	["looks", (post) => post.sessions.slice(0, 20).map((session) => learnLook(post, session))],
	["addresses of the web", linkedAddresses],
	["contested places", contestedPlaces],
	[
		"complete front matter",
		({ text, facts: known, body }) => completeFrontMatter(text, Math.max(0, body.range.start - 6), known),
	],
	["complete front matter at its start", ({ text, facts: known }) => completeFrontMatter(text, 4, known)],
	["complete label", (post) => completeLabel(post, middle(post))],
	["describe label", (post) => describeLabel(post, middle(post))],
	["complete footnote", (post) => completeFootnote(post, middle(post))],
	["describe footnote", (post) => describeFootnote(post, middle(post))],
	["renumber", (post) => renumberReferences(post, {})],
	["renumber, merging", (post) => renumberReferences(post, { mergeEqual: true })],
	["sort", (post) => sortDefinitions(post)],
	["prune", (post) => removeUnusedDefinitions(post)],
	["move to end", (post) => moveDefinitionsToEnd(post)],
	["to reference", (post) => convertToReference(post)],
	["to inline", (post) => convertToInline(post)],
	["rename", (post) => renameReference(post, post.body.definitions[0]?.label ?? "", "renamed")],
	["define", (post) => defineLabel(post, "new", "https://e.example/")],
	["link addresses", (post) => linkAddresses(post)],
	["renumber footnotes", renumberFootnotes],
	["prune footnotes", pruneFootnotes],
	["rename footnote", (post) => renameFootnote(post, post.body.footnotes[0]?.label ?? "", "renamed")],
	["insert footnote", (post) => insertFootnote(post, middle(post), { label: "new", text: "A note." })],
	["tidy", (post) => tidyPost(post)],
	["split posts", (post) => splitPosts(post)],
	[
		"insert session",
		(post) => insertSession(post, middle(post), { title: "On naming", speakers: ["Ann Lee"] }),
	],
	["insert image", (post) => insertImage(post, middle(post), image)],
	[
		"insert slides",
		(post) => insertSlides(post, middle(post), { url: "https://e.example/s", text: "Slides" }),
	],
	[
		"insert video",
		(post) =>
			insertVideo(post, middle(post), { url: "https://youtu.be/abcdefghijk", text: "Video" } as never),
	],
	["add to session", (post) => addToSession(post, middle(post), { part: "speaker", name: "Ann Lee" })],
	["move session", (post) => moveSession(post, middle(post), "up")],
	["paste images", (post) => pasteImages(post, [{ start: middle(post), end: middle(post) }], [image, image])],
	[
		"paste link",
		(post) =>
			pasteLink(
				post,
				[{ start: middle(post), end: Math.min(post.text.length, middle(post) + 3) }],
				"https://e.example/",
			),
	],
	[
		"paste a page",
		(post) =>
			isWorthConverting(post.text) &&
			pasteHtml(post, { start: middle(post), end: middle(post) }, post.text.slice(0, 8000)),
	],
	["sort notes", (post) => sortNotes(post, { range: whole(post) }, schedule)],
	["sort notes of a text", (post) => sortNotes(sessionsOnly, { text: post.text }, schedule)],
	["talks of a schedule", (post) => talksOfPost(schedule, post.sessions)],
	["talks of a list", ({ text }) => matchTitles(text, schedule.sessions as readonly Session[])],
	[
		"talks by letters",
		({ text }) => talkFinder(schedule.sessions as readonly Session[])(text.slice(50, 3000)),
	],
	["a schedule's file", ({ text }) => readSchedule(new TextEncoder().encode(text), "x.json")],
]);

const sessionsOnly = readPost(
	`---\nlayout: post\ntitle: A day out\n---\n\n${Array.from({ length: 20 }, (_, at) => `## Talk ${at}\n\nBy Ann Lee\n\n`).join("")}`,
	facts,
);
