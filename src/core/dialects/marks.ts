import type { FrontMatter } from "../post/front-matter-model.ts";
import type { PostFacts } from "../post/post.ts";
import type { Dialect, KeyCondition, Mark } from "./dialect.ts";
import { lookUp } from "./lookup.ts";

/** Whether a sign shows in a post. A sign without parts never does. */
export function showsMark(mark: Mark, dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): boolean {
	const has = (key: string) => lookUp(frontMatter, key, dialect) !== undefined;
	const parts = [
		mark.keys?.every(has),
		mark.withoutKeys && !mark.withoutKeys.some(has),
		mark.condition && holdsCondition(mark.condition, dialect, frontMatter, facts),
		mark.path?.test(facts.path ?? ""),
		mark.format && frontMatter.format === mark.format,
		mark.opening && frontMatter.format !== undefined && mark.opening.test(frontMatter.open?.text ?? ""),
		mark.siteFile && facts.siteFiles?.some((name) => mark.siteFile?.test(name)),
	].filter((part) => part !== undefined);
	return parts.length > 0 && parts.every(Boolean);
}

export function holdsCondition(
	condition: KeyCondition,
	dialect: Dialect,
	frontMatter: FrontMatter,
	facts: PostFacts,
): boolean {
	const field = lookUp(frontMatter, condition.key, dialect);
	if (condition.present !== undefined && condition.present !== (field !== undefined)) return false;
	if (condition.equals !== undefined) {
		const value = typeof field?.value === "string" ? field.value.trim() : field?.value;
		if (value !== condition.equals) return false;
	}
	return !condition.isAfterToday || isAfter(field?.value, facts.today);
}

function isAfter(value: unknown, today: string | undefined): boolean {
	if (typeof value !== "string" || today === undefined) return false;
	const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
	return day !== undefined && day > today;
}
