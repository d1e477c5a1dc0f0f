import { dialects } from "../../src/core/dialects/index.ts";
import type { EventFacts } from "../../src/core/new-post/event-facts.ts";
import { type NewPost, newPost } from "../../src/core/new-post/new-post.ts";
import type { NewPostPlan } from "../../src/core/new-post/plan.ts";
import { type NewPostPlace, planNewPost } from "../../src/core/new-post/plan-new-post.ts";
import { postShapes } from "../../src/core/new-post/post-shape.ts";
import { readPostLazily } from "../../src/core/post/read-post.ts";
import { isRefusal, type Refusal } from "../../src/core/text/refusal.ts";
import { MemoryFiles } from "./memory-files.ts";
import { oddTitles } from "./odd-titles.ts";

/** 18:05:09 in UTC on 31 January 2026, an hour later in Berlin. */
export const evening = Date.UTC(2026, 0, 31, 18, 5, 9);

export const event: EventFacts = {
	title: "Looking back at Tidewater 2026",
	event: "Tidewater",
	edition: "2026",
	place: "Bergen",
	dates: "2026-01-29 to 2026-01-31",
	url: "https://tidewater.example.org/2026",
};

/** What a blog is asked for a new post by. */
export interface Asked extends Partial<NewPostPlace> {
	readonly engine: string;
	readonly facts?: Partial<EventFacts>;
	readonly slug?: string;
	/** The blog's files, its posts among them. */
	readonly blog?: Readonly<Record<string, string>>;
}

/** The new post of a blog in memory, asked for on an evening in Berlin. */
export async function newPostIn(asked: Asked): Promise<NewPost | Refusal> {
	return newPost(await planFor(asked));
}

/** What the new post of a blog in memory rests on. */
export async function planFor({ engine, facts, slug, blog = {}, ...place }: Asked): Promise<NewPostPlan> {
	const dialect = dialects.find(({ id }) => id === engine);
	if (!dialect) throw new Error(`There is no engine ${engine}.`);
	const shapes = Object.entries(blog).flatMap(([path, text]) => {
		if (!dialect.extensions.some((ending) => path.endsWith(`.${ending}`))) return [];
		return postShapes.read(readPostLazily(text, { path, dialectId: engine }), path) ?? [];
	});
	const plan = await planNewPost(dialect, {
		files: new MemoryFiles(blog),
		shapes,
		siteFolder: "",
		chosenFolder: "",
		now: evening,
		localZone: "Europe/Berlin",
		...place,
	});
	return { ...plan, facts: { ...event, ...facts }, slug };
}

/** What Recap reads of the odd titles in an engine's new posts. */
export function readTitles(engine: string): Promise<readonly unknown[]> {
	return Promise.all(
		oddTitles.map(async (title) => {
			const made = await newPostIn({ engine, facts: { title } });
			if (isRefusal(made)) return made.refusal;
			return readPostLazily(made.text, { path: made.path, dialectId: engine }).field("title")?.value;
		}),
	);
}
