import type { Dialect, Stage } from "../dialects/dialect.ts";
import { detectDialect, stageOf } from "../dialects/index.ts";
import { lookUp } from "../dialects/lookup.ts";
import { readFrontMatter } from "../post/front-matter.ts";
import type { Field, FrontMatter } from "../post/front-matter-model.ts";
import type { PostFacts } from "../post/post.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { describeKey, type KeyDescription } from "./describe-key.ts";
import { suggestValues } from "./suggest-values.ts";
import { findTypedLine, type TypedLine } from "./typed-line.ts";

export interface FrontMatterChoice {
	/** The key or value as the writer sees it. */
	readonly label: string;
	readonly insertText: string;
	/** True for keys that the post needs at its stage. */
	readonly isRequired: boolean;
	readonly about: KeyDescription | undefined;
}

export interface FrontMatterCompletion {
	readonly kind: "key" | "value";
	/** What a choice replaces, on one line; the cursor stands in it. */
	readonly range: TextRange;
	readonly choices: readonly FrontMatterChoice[];
}

/**
 * What may be typed at `offset` in a front matter: keys of the post's engine that are not there yet, those it needs at its stage
 * first, or a key's values. Undefined anywhere else. Reads the front matter only, so `text` may end behind it.
 */
export function completeFrontMatter(
	text: string,
	offset: number,
	facts: PostFacts = {},
): FrontMatterCompletion | undefined {
	const typed = findTypedLine(text, offset);
	if (!typed) return undefined;
	const frontMatter = readFrontMatter(typed.rest);
	const dialect = detectDialect(frontMatter, facts);
	if (isInsideValue(frontMatter.fields, typed)) return undefined;
	const before = text.slice(typed.line.start, offset);
	const after = text.slice(offset, typed.line.end);
	if (/^[\w-]*$/.test(before)) {
		const rest = /^[\w-]*/.exec(after)?.[0] ?? "";
		const isSeparated = /^[ \t]*[:=]/.test(after.slice(rest.length));
		const separator = isSeparated ? "" : typed.format === "toml" ? " = " : ": ";
		return {
			kind: "key",
			range: textRange(typed.line.start, offset + rest.length),
			choices: missingKeys(dialect, frontMatter, stageOf(dialect, frontMatter, facts)).map((choice) => ({
				...choice,
				insertText: choice.label + separator,
			})),
		};
	}
	const separator = typed.format === "toml" ? "=" : ":";
	const [head, key, blanks = ""] =
		new RegExp(`^([\\w-]+)[ \\t]*${separator}([ \\t]*)(?=[^\\s"'\\[{#]*$)`).exec(before) ?? [];
	if (head === undefined || key === undefined) return undefined;
	const rest = /^[^\s#]*/.exec(after)?.[0] ?? "";
	const about = describeKey(dialect, key);
	const choices = suggestValues(dialect, key, typed.format, facts.today).map((label) => ({
		label,
		insertText: blanks === "" ? ` ${label}` : label,
		isRequired: false,
		about,
	}));
	const range = textRange(typed.line.start + head.length, offset + rest.length);
	return choices.length > 0 ? { kind: "value", range, choices } : undefined;
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
): readonly Omit<FrontMatterChoice, "insertText">[] {
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
