import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialects } from "../../src/core/dialects/index.ts";
import type { Flavour } from "../../src/core/flavours/flavour.ts";
import type { Body, Link } from "../../src/core/post/body-model.ts";
import { readBody } from "../../src/core/post/markdown/read-body.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { renderPost } from "../../src/core/preview/render-post.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { skeletonOf } from "./skeleton.ts";

/** What readers get of a body: addresses in the order of the alphabet, and the tags of its blocks. */
export interface BodyReading {
	readonly links: readonly string[];
	readonly images: readonly string[];
	readonly blocks: string;
}

/** A body and what the engines' own readers make of it (`test/engines/README.md`). */
export interface RecordedBody {
	readonly id: string;
	readonly text: string;
	readonly read: readonly (Partial<BodyReading> & {
		readonly flavours: readonly string[];
		/** What the engine says where it builds nothing. */
		readonly stops?: string;
	})[];
}

export interface BodyComparison {
	readonly id: string;
	readonly text: string;
	readonly theirs: BodyReading;
	readonly ours: BodyReading;
	readonly hasLinks: boolean;
	readonly hasBlocks: boolean;
}

const recorded = join(import.meta.dirname, "../../test/engines/bodies.json");

export function recordedBodies(file = recorded): readonly RecordedBody[] {
	return JSON.parse(readFileSync(file, "utf8"));
}

/** Each body that the flavour's engine builds, as it and as Recap reads it. */
export function compareBodies(bodies: readonly RecordedBody[], flavour: Flavour): readonly BodyComparison[] {
	return bodies.flatMap(({ id, text, read }) => {
		const reading = read.find(({ flavours }) => flavours.includes(flavour.id));
		if (!reading || reading.stops !== undefined) return [];
		const theirs = comparable(reading);
		const ours = readAs(text, flavour);
		const hasLinks =
			JSON.stringify([ours.links, ours.images]) === JSON.stringify([theirs.links, theirs.images]);
		return [{ id, text, theirs, ours, hasLinks, hasBlocks: ours.blocks === theirs.blocks }];
	});
}

/** A reading without what never counts: its order, and what `plain` leaves out. */
export function comparable({ links = [], images = [], blocks = "" }: Partial<BodyReading>): BodyReading {
	return { links: links.map(plain).sort(), images: images.map(plain).sort(), blocks };
}

function readAs(text: string, flavour: Flavour): BodyReading {
	const body = readBody(text, { start: 0, end: text.length }, flavour);
	return {
		links: addresses(body.links),
		images: addresses(body.images),
		blocks: skeletonOf(preview(text, body, flavour)),
	};
}

/** What the preview shows for a body, as a post of an engine that reads this flavour. */
export function previewOf(text: string, flavour: Flavour): string {
	return preview(text, readBody(text, { start: 0, end: text.length }, flavour), flavour);
}

function preview(text: string, body: Body, flavour: Flavour): string {
	const dialect = dialects.find(({ markdown }) => markdown?.id === flavour.id);
	const post = Object.create(readPost("", { dialectId: dialect?.id ?? "custom" }), {
		text: { value: text },
		body: { value: body },
	});
	return renderPost(post, { resolveImage: (destination) => destination })
		.blocks.map(({ html }) => html)
		.join("");
}

/** Those of bare addresses are not recorded. */
function addresses(links: readonly Link[]): string[] {
	return links
		.filter(({ syntax }) => syntax !== "bare")
		.map(({ destination }) => plain(destination))
		.sort();
}

/** Percent-encoding, entities, the capitals of scheme and host, and the slash behind a host alone never count. */
function plain(address: string): string {
	return percentDecoded(
		address
			.replaceAll("&amp;", "&")
			.replace(/^https?:(?:\/\/[^/?#\s{}]+)?/i, (site) => site.toLowerCase())
			.replace(/^(https?:\/\/[^/?#\s{}]+)(?=$|[?#])/, "$1/"),
	);
}
