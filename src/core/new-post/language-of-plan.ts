import { ownLanguage } from "../post/post-language.ts";
import type { LearntPlan } from "./plan-new-post.ts";

/** The code of the language that a new post is in: as the blog's posts say, or its place, or its site; else the one they are written in; else the writer's. */
export function languageOfPlan({ habits, site, language }: LearntPlan): string {
	const entry = habits?.entries.find(
		({ key, shared }) => /^(?:lang|language|locale)$/i.test(key) && shared !== undefined,
	);
	if (typeof entry?.sample.value === "string") return entry.sample.value.trim().toLowerCase();
	const path = site.chosen === undefined ? (habits?.path ?? "") : `${site.chosen}/x.md`;
	const told = ownLanguage({ frontMatter: { fields: [] } }, path) || site.language;
	return (told || habits?.language || language).toLowerCase();
}
