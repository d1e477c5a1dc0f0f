import type { FrontMatter } from "../post/front-matter-model.ts";
import type { PostFacts } from "../post/post.ts";
import { daysBetween, readDate } from "./dates.ts";
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
	if (condition.matches && !(typeof field?.value === "string" && condition.matches.test(field.value)))
		return false;
	return !condition.isAfterToday || isAfter(field?.value, facts.today);
}

function isAfter(value: unknown, today: string | undefined): boolean {
	const date = typeof value === "string" ? readDate(value) : undefined;
	const now = today === undefined ? undefined : readDate(today);
	return date !== undefined && now !== undefined && daysBetween(now, date) > 0;
}
