import { Validator } from "@cfworker/json-schema";
import * as l10n from "@vscode/l10n";
import type { FrontMatterSchema } from "../../facts/schema.ts";
import type { Field, FieldValue, FrontMatter } from "../../front-matter/model.ts";
import type { TextRange } from "../../text/text-range.ts";
import { explainSchemaError } from "./explain-error.ts";

export interface SchemaProblem {
	readonly message: string;
	readonly range: TextRange;
}

/** What a schema finds, each at the key or value it is about. A schema that cannot be followed gives one problem of its own. Never throws. */
export function validateFrontMatter(
	frontMatter: FrontMatter,
	{ schema, referred, file, problem }: FrontMatterSchema,
): readonly SchemaProblem[] {
	if (frontMatter.state !== "mapping" && frontMatter.state !== "empty") return [];
	const whole = frontMatter.open?.range ?? frontMatter.range;
	if (problem !== undefined)
		return [{ message: l10n.t("Correct the schema {0}: {1}.", file, problem), range: whole }];
	try {
		const validator = new Validator(schema, "2020-12", false);
		for (const [id, other] of Object.entries(referred)) validator.addSchema(other, id);
		const { errors } = validator.validate(dataOf(frontMatter.fields));
		const problems = errors
			.filter(({ keyword }) => !COMPOUND.has(keyword))
			.map(({ instanceLocation, error }) => ({
				message: l10n.t("Follow the schema {0}: {1}.", file, explainSchemaError(error)),
				range: rangeAt(frontMatter.fields, instanceLocation) ?? whole,
			}));
		return unique(problems);
	} catch (error) {
		const reason = error instanceof RangeError ? l10n.t("it refers to itself without end") : reasonOf(error);
		return [{ message: l10n.t("Correct the schema {0}: {1}.", file, reason), range: whole }];
	}
}

/** Keywords that only pass on what another one, deeper, has found. */
const COMPOUND: ReadonlySet<string> = new Set([
	"properties",
	"items",
	"prefixItems",
	"additionalProperties",
	"patternProperties",
	"$ref",
	"allOf",
]);

/** The front matter as JSON data: of a key that stands twice the last counts. */
function dataOf(fields: readonly Field[]): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (const field of fields)
		Object.defineProperty(data, field.key, {
			value: toData(field),
			enumerable: true,
			configurable: true,
			writable: true,
		});
	return data;
}

function toData({ value, items, fields }: FieldValue): unknown {
	if (fields !== undefined) return dataOf(fields);
	return items !== undefined ? items.map(toData) : value;
}

/** The value at a JSON Pointer such as `#/tags/0`; the key for one that has no value. */
function rangeAt(fields: readonly Field[], pointer: string): TextRange | undefined {
	const [first, ...steps] = pointer.replace(/^#\/?/, "").split("/").map(unescapeStep);
	if (first === undefined || first === "") return undefined;
	const field = fields.filter(({ key }) => key === first).at(-1);
	let found: FieldValue | undefined = field;
	for (const step of steps) {
		const next: FieldValue | undefined =
			found?.fields?.filter(({ key }) => key === step).at(-1) ?? found?.items?.[Number(step)];
		if (next === undefined) break;
		found = next;
	}
	if (found === undefined) return undefined;
	return found.valueRange.start === found.valueRange.end ? field?.keyRange : found.valueRange;
}

function unescapeStep(step: string): string {
	return decodeURI(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function unique(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
	const seen = new Set<string>();
	return problems.filter(({ message, range }) => {
		const key = `${range.start}:${message}`;
		return seen.has(key) ? false : Boolean(seen.add(key));
	});
}

function reasonOf(error: unknown): string {
	return error instanceof Error
		? error.message.replace(/\.$/, "").split("\n")[0] || l10n.t("it cannot be followed")
		: String(error);
}
