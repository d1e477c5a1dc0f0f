import { daysBetween } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import type { FrontMatter } from "../front-matter/model.ts";
import type { Dialect, KeyCondition, Sign } from "./dialect.ts";
import { lookUp } from "./lookup.ts";

/** Whether a sign shows in a post: all of its parts do. */
export function showsSign(sign: Sign, dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): boolean {
	const { keys, withoutKeys, condition, path, format, isUnclosed, opening, siteFile } = sign;
	const has = (key: string) => lookUp(frontMatter, key, dialect) !== undefined;
	if (format && frontMatter.format !== format) return false;
	if (isUnclosed && frontMatter.state !== "unclosed") return false;
	if (siteFile && !facts.siteFiles?.some((name) => siteFile.test(name))) return false;
	if (keys && !keys.every(has)) return false;
	if (withoutKeys?.some(has)) return false;
	if (condition && !holdsCondition(condition, dialect, frontMatter, facts)) return false;
	if (path && !path.test(facts.path ?? "")) return false;
	return !opening || (frontMatter.state !== "absent" && opening.test(frontMatter.open?.text ?? ""));
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
	return date?.kind === "day" && now?.kind === "day" && daysBetween(now, date) > 0;
}
