import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { planDefinitions, refuseDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { type Insertion, insertBlock } from "./insertion.ts";
import { type KnownSpeaker, linksOf } from "./known-speakers.ts";
import { blockPlace } from "./place.ts";
import { joinNames, speakersLine, splitNames } from "./session-line.ts";
import { fillTemplate, namesPlaceholder } from "./session-template.ts";
import { ADDRESS_KINDS, validateTitle } from "./validate.ts";

/** What is known of a session. Only the title is needed. */
export interface SessionAnswers {
	readonly title: string;
	/** The session's page: an http or https address. */
	readonly url?: string | undefined;
	/** Names, or one line of them: "Ann Lee, Bob Ray and Eve Doe". */
	readonly speakers?: string | readonly string[] | undefined;
	/** Where the slides are: an address or a path in the blog. */
	readonly slides?: string | undefined;
	/** Where the recording is: an address or a path in the blog. */
	readonly video?: string | undefined;
	/** When it was, in the writer's words. Only a template shows it. */
	readonly time?: string | undefined;
	/** Where it was, in the writer's words. Only a template shows it. */
	readonly room?: string | undefined;
	/** The heading's level, 1 to 6; without it that of the post's other sessions. */
	readonly level?: number | undefined;
}

/** What is known of a session, and the template to write it by (`fillTemplate`); without one it looks like the post's others. */
export interface SessionRequest extends SessionAnswers {
	/** Speakers this blog's posts have linked before: their names become links again. */
	readonly knownSpeakers?: readonly KnownSpeaker[] | undefined;
	readonly template?: string | undefined;
}

/** Where a post without sessions has its first, if its engine does not say otherwise. */
const FIRST_LEVEL = 2;

/**
 * A session's block at the cursor: heading, speakers, slides and video, and an empty line for notes, where the cursor goes.
 * Level, style and where the link stands are those of the post's other sessions.
 */
export function insertSession(post: Post, offset: number, answers: SessionRequest): Insertion {
	const place = blockPlace(post, offset);
	if (isRefusal(place)) return place;
	const title = oneLine(answers.title);
	const problem = validateTitle(title);
	if (problem !== undefined) return { refusal: problem };
	const { level } = answers;
	if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 6)) {
		return { refusal: l10n.t("Give the session's heading a level from 1 to 6.") };
	}
	const destinations = readDestinations(answers);
	if (isRefusal(destinations)) return destinations;
	const template = answers.template?.trim() ?? "";
	const list = destinations.list.filter(({ role }) => template === "" || isInTemplate(template, role));
	const names = splitNames(answers.speakers ?? []);
	// Nobody asked for these links: where a definition has no place, the names stand without.
	const people = refuseDefinitions(post) ? [] : [...linksOf(names, answers.knownSpeakers ?? [])];
	const wanted = [
		...list.map(({ destination, role }) => ({
			destination,
			text: role === "page" ? title : `${title} ${role}`,
		})),
		...people.map(([name, destination]) => ({ destination, text: name })),
	];
	const plan = planDefinitions(post, wanted);
	if (isRefusal(plan)) return plan;
	const labels = new Map(list.map(({ role }, order) => [role, plan.labels[order] ?? ""]));
	const link = linkNames(people.map(([name], order) => [name, plan.labels[list.length + order] ?? ""]));
	const written =
		template === ""
			? { text: writeBlock(title, link(speakersLine(names)), labels, look(post, level)) }
			: fillTemplate(atLevel(template, post, level), templateValues(template, answers, labels, link));
	if (isRefusal(written)) return written;
	return insertBlock(post, place, { text: written.text, leavesRoom: true }, plan);
}

function isInTemplate(template: string, role: Role): boolean {
	return role === "page" || namesPlaceholder(template, role);
}

/** The template's heading is as deep as the post's other sessions, or as the writer asked. */
function atLevel(template: string, post: Post, level: number | undefined): string {
	const wanted = level ?? mostFrequent(post.sessions.flatMap((session) => session.level ?? []));
	return wanted === undefined ? template : template.replace(/^#{1,6}(?=[ \t])/m, "#".repeat(wanted));
}

/** Makes references of the names that have a label, where they first stand in a line of names. */
function linkNames(labelled: readonly (readonly [string, string])[]): (line: string) => string {
	const labels = new Map(labelled.map(([name, label]) => [writeInlineText(name), label]));
	if (labels.size === 0) return (line) => line;
	// The longest first: one name may begin with another.
	const names = [...labels.keys()].sort((a, b) => b.length - a.length);
	const anyName = new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "g");
	return (line) =>
		line.replace(anyName, (name) => {
			const label = labels.get(name);
			labels.delete(name);
			return label === undefined ? name : `[${name}][${label}]`;
		});
}

function templateValues(
	template: string,
	answers: SessionRequest,
	labels: ReadonlyMap<Role, string>,
	linkPeople: (line: string) => string,
) {
	const link = (text: string, role: Role) => (labels.has(role) ? `[${text}][${labels.get(role)}]` : "");
	const title = writeInlineText(oneLine(answers.title));
	const hasOwnLink = namesPlaceholder(template, "url");
	return {
		title: hasOwnLink ? title : link(title, "page") || title,
		url: link("Session page", "page"),
		speakers: linkPeople(writeInlineText(joinNames(splitNames(answers.speakers ?? [])))),
		slides: link("Slides", "slides"),
		video: link("Video", "video"),
		time: writeInlineText(answers.time ?? ""),
		room: writeInlineText(answers.room ?? ""),
	};
}

type Role = "page" | "slides" | "video";

function readDestinations({
	url,
	slides,
	video,
}: SessionAnswers): { list: { role: Role; destination: string }[] } | Refusal {
	const list: { role: Role; destination: string }[] = [];
	for (const [role, address] of [
		["page", url],
		["slides", slides],
		["video", video],
	] as const) {
		if (address === undefined || address.trim() === "") continue;
		const read = readDestination(address, ADDRESS_KINDS[role]);
		if (isRefusal(read)) return read;
		list.push({ role, destination: read.destination });
	}
	return { list };
}

interface Look {
	/** Undefined for a bold title. */
	readonly level: number | undefined;
	readonly linkStands: "in-title" | "below";
}

/** How the post's other sessions look. */
function look(post: Post, level: number | undefined): Look {
	const sessions = post.sessions.filter(({ style }) => style !== "item");
	const first = post.dialect.firstSessionLevel ?? FIRST_LEVEL;
	const usual = sessions.length === 0 ? first : mostFrequent(sessions.map((session) => session.level));
	const linked = sessions.filter((session) => session.link !== undefined);
	const below = linked.filter((session) => !hasLinkInTitle(session)).length;
	return { level: level ?? usual, linkStands: below * 2 > linked.length ? "below" : "in-title" };
}

function hasLinkInTitle({ link, titleRange }: Session): boolean {
	return link !== undefined && link.range.start <= titleRange.end && titleRange.start <= link.range.end;
}

function writeBlock(
	title: string,
	people: string,
	labels: ReadonlyMap<Role, string>,
	{ level, linkStands }: Look,
): string {
	const written = writeInlineText(title);
	const page = labels.get("page");
	const linkedTitle = page === undefined ? written : `[${written}][${page}]`;
	const isBelow = linkStands === "below" && page !== undefined;
	const inTitle = isBelow ? written : linkedTitle;
	const byLine = isBelow ? [linkedTitle, people.replace(/^By /, "by ")].filter(Boolean).join(" ") : people;
	const media = [
		labels.has("slides") ? `[Slides][${labels.get("slides")}]` : "",
		labels.has("video") ? `[Video][${labels.get("video")}]` : "",
	];
	const lines = [
		level === undefined ? `**${inTitle}**` : `${"#".repeat(level)} ${inTitle}`,
		byLine,
		media.filter(Boolean).join(" · "),
	];
	return lines.filter((line) => line !== "").join("\n\n");
}
