import type { BlogValues, SharedField } from "../../blog/used-values.ts";
import type { Dialect, Stage } from "../../dialects/dialect.ts";
import { detectDialect, stageOf } from "../../dialects/index.ts";
import { lookUp } from "../../dialects/lookup.ts";
import type { PostFacts } from "../../facts/post-facts.ts";
import type { Field, FrontMatter } from "../../front-matter/model.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import { textRange } from "../../text/text-range.ts";
import { completeValue, sharedFieldAt } from "./complete-value.ts";
import { describeKey } from "./describe-key.ts";
import type { FrontMatterChoice, FrontMatterCompletion } from "./front-matter-choice.ts";
import { findHeaderLine, findTypedLine, hasLinesInFences, type TypedLine } from "./typed-line.ts";

/**
 * What may be typed at `offset` in a front matter: keys of the post's engine that are not there yet, those it needs at its stage
 * first, or a key's values, the blog's own among them. Undefined anywhere else. Reads the front matter only, so `text` may end
 * behind it.
 */
export function completeFrontMatter(
	text: string,
	offset: number,
	facts: PostFacts = {},
	blog?: BlogValues,
): FrontMatterCompletion | undefined {
	const place = findPlace(text, offset);
	if (!place) return undefined;
	const key = place.typed && completeKey(text, offset, place.typed, facts);
	return key ?? completeValue(place.whole, offset, facts, blog);
}

/** The field whose value is typed at `offset`, where the blog's posts share its values. */
export function findSharedField(
	text: string,
	offset: number,
	facts: PostFacts = {},
): SharedField | undefined {
	const place = findPlace(text, offset);
	return place && sharedFieldAt(place.whole, offset, facts);
}

/** Front matter that can be read, with the cursor in it as far as lines tell. Between fences no parser is asked. */
function findPlace(
	text: string,
	offset: number,
): { readonly typed: TypedLine | undefined; readonly whole: string } | undefined {
	const fenced = findTypedLine(text, offset);
	if (fenced) return { typed: fenced, whole: fenced.whole };
	if (hasLinesInFences(text)) return undefined;
	const typed = findHeaderLine(text, offset);
	return { typed, whole: typed?.whole ?? text };
}

function completeKey(
	text: string,
	offset: number,
	typed: TypedLine,
	facts: PostFacts,
): FrontMatterCompletion | undefined {
	const { line, format, rest } = typed;
	const before = text.slice(line.start, offset);
	const after = text.slice(offset, line.end);
	if (!/^(?:\w[\w-]*)?$/.test(before)) return undefined;
	const frontMatter = readFrontMatter(rest);
	if (isInsideValue(frontMatter.fields, typed)) return undefined;
	const dialect = detectDialect(frontMatter, facts);
	const word = /^[\w-]*/.exec(after)?.[0] ?? "";
	const isSeparated = /^[ \t]*[:=]/.test(after.slice(word.length));
	const separator = isSeparated ? "" : format === "toml" ? " = " : ": ";
	// Python-Markdown's own examples have `Title:`, many blogs `title:`.
	const isCapital = format === "header" && /^[A-Z]/.test(frontMatter.fields[0]?.key ?? "");
	return {
		kind: "key",
		range: textRange(line.start, offset + word.length),
		choices: missingKeys(dialect, frontMatter, stageOf(dialect, frontMatter, facts)).map((choice) => {
			const label = isCapital ? choice.label.charAt(0).toUpperCase() + choice.label.slice(1) : choice.label;
			return { ...choice, label, insertText: label + separator, filterText: label + separator };
		}),
	};
}

/** Whether the typed line is in the middle of a value of several lines, or of a TOML table. */
function isInsideValue(fields: readonly Field[], { format, line, rest }: TypedLine): boolean {
	// A plain value that seems to go on below is followed by another line half typed.
	const isIn = fields.some(
		({ valueRange: { start, end }, style }) => style !== "plain" && start < line.start && line.start < end,
	);
	return isIn || (format === "toml" && /^[ \t]*\[/m.test(rest.slice(0, line.start)));
}

function missingKeys(
	dialect: Dialect,
	frontMatter: FrontMatter,
	stage: Stage,
): readonly Omit<FrontMatterChoice, "insertText" | "filterText">[] {
	const required = new Set(
		stage.required.flatMap((name) => {
			const keys = dialect.keys[name] ?? [];
			return keys.some((key) => lookUp(frontMatter, key, dialect)) ? [] : keys.slice(0, 1);
		}),
	);
	const keys = [...new Set([...Object.keys(dialect.knownKeys), ...usualKeys(dialect, frontMatter)])].filter(
		(key) => /^[\w-]+$/.test(key) && !lookUp(frontMatter, key, dialect),
	);
	return [...keys.filter((key) => required.has(key)), ...keys.filter((key) => !required.has(key))].map(
		(key) => ({ label: key, isRequired: required.has(key), about: describeKey(dialect, key) }),
	);
}

/** What writers call the fields that are not there under another name, whether or not the engine documents it. */
function usualKeys(dialect: Dialect, frontMatter: FrontMatter): readonly string[] {
	return Object.values(dialect.keys).flatMap((keys) =>
		keys.some((key) => lookUp(frontMatter, key, dialect)) ? [] : keys.slice(0, 1),
	);
}
