import type { LinkRole, Part } from "./look.ts";

/** Somebody who spoke; Markdown, as it stands in the block. */
export interface SpeakerValue {
	readonly name: string;
	/** The person's own page. */
	readonly url?: string | undefined;
	/** What stands behind the name: a firm, a role. */
	readonly rest?: string | undefined;
}

/** Where a link leads to, and what it says where the block's own words will not do; Markdown. */
export interface LinkValue {
	readonly destination: string;
	readonly text?: string | undefined;
	/** The link's own title, with its quotation marks. */
	readonly title?: string | undefined;
}

/** What a session's block is filled with: Markdown already, addresses as definitions write them. */
export interface SessionValues {
	readonly title: string;
	readonly page?: LinkValue | undefined;
	readonly speakers: readonly SpeakerValue[];
	readonly slides: readonly LinkValue[];
	readonly videos: readonly LinkValue[];
	/** What else the block links among them. */
	readonly others?: readonly LinkValue[] | undefined;
	readonly time?: string | undefined;
	readonly room?: string | undefined;
	/** Of numbered sessions. */
	readonly number?: number | undefined;
	/** The id that its heading gives itself, as `{#naming}`. */
	readonly id?: string | undefined;
	/** The writer's words, one for each place of them; none for the cursor to go to the first. */
	readonly notes?: readonly string[] | undefined;
}

export function linkValue(
	values: SessionValues,
	{ role, order }: { readonly role: LinkRole; readonly order: number },
): LinkValue | undefined {
	if (role === "page") return values.page;
	if (role === "other") return values.others?.[order];
	return (role === "slides" ? values.slides : values.videos)[order];
}

/** The parts that are known of a session. */
export function knownParts(values: SessionValues): ReadonlySet<Part> {
	const known: Part[] = ["title"];
	if (values.page) known.push("page");
	if (values.speakers.length > 0) known.push("speakers");
	if (values.slides.length > 0) known.push("slides");
	if (values.videos.length > 0) known.push("video");
	if (values.time) known.push("time");
	if (values.room) known.push("room");
	return new Set(known);
}
