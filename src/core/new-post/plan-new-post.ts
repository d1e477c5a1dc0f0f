import type { BlogFiles } from "../blog/blog-files.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { learnHabits } from "./habits.ts";
import { lookAtSite, lookAtTemplate } from "./look-at-site.ts";
import { momentIn } from "./moment.ts";
import type { NewPostPlan } from "./plan.ts";
import type { PostShape } from "./post-shape.ts";

/** Where a new post goes, and what there is to be like. */
export interface NewPostPlace {
	readonly files: BlogFiles;
	readonly shapes: readonly PostShape[];
	/** The site's folder, from the blog's; empty for itself. */
	readonly siteFolder: string;
	/** The folder that the writer chose, from the blog's; empty for none. */
	readonly chosenFolder: string;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The computer's time zone, by IANA's name. */
	readonly localZone: string;
	/** The code of the writer's language; English where undefined. */
	readonly language?: string;
}

/** Everything a new post rests on but the writer's words, which may come later. */
export type LearntPlan = Omit<NewPostPlan, "facts" | "slug">;

/** Looks at the site and its posts, those below the folder the writer chose where there are any. */
export async function planNewPost(
	dialect: Dialect,
	{ files, shapes, siteFolder, chosenFolder, now, localZone, language = "en" }: NewPostPlace,
): Promise<LearntPlan> {
	const site = await lookAtSite(files, dialect, siteFolder);
	const near = shapes.filter(({ path }) => path.startsWith(`${chosenFolder}/`));
	const ofSite = shapes.filter(({ path }) => siteFolder === "" || path.startsWith(`${siteFolder}/`));
	const habits =
		(chosenFolder === "" ? undefined : learnHabits(near, dialect)) ?? learnHabits(ofSite, dialect);
	const isForPosts =
		chosenFolder !== "" && chosenFolder !== siteFolder && takesPosts(dialect, chosenFolder, near);
	const template =
		habits ?? (await lookAtTemplate(files, dialect, { siteFolder, folder: isForPosts ? chosenFolder : "" }));
	const local = momentIn(now, site.timeZone ?? localZone);
	const utc = momentIn(now, "UTC");
	return {
		dialect,
		habits: template,
		site: {
			folder: siteFolder,
			path: site.path,
			given: site.given,
			language: site.language,
			...(isForPosts && { chosen: chosenFolder }),
		},
		language,
		now: local,
		utc,
		isDayInDoubt: site.timeZone === undefined && local.day !== utc.day,
	};
}

/** Whether a file in a folder is one of the engine's posts: posts stand there, or its sites keep them there. */
function takesPosts(
	{ places = [], takesNoOtherEndings }: Dialect,
	folder: string,
	near: readonly PostShape[],
): boolean {
	if (near.length > 0 || (places.length === 0 && !takesNoOtherEndings)) return true;
	return places.some(({ path }) => path.test(`${folder}/2026-01-31-post.md`));
}
