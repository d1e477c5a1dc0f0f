import type { Field, FieldValue } from "../../../../../src/core/front-matter/model.ts";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";

interface Mark {
	readonly start: number;
	readonly end: number;
	readonly signs: string;
}

/** The text with every key in `‹›`, every value in `«»`, and every error in `⟦⟧`. */
export function marked(text: string): string {
	const { fields, errors } = readFrontMatter(text);
	const marks: Mark[] = [];
	const add = ({ start, end }: { start: number; end: number }, [open = "", close = ""]: string) => {
		marks.push({ start, end, signs: open + close });
	};
	const addValue = (value: FieldValue) => {
		add(value.valueRange, "«»");
		value.items?.forEach(addValue);
		value.fields?.forEach(addField);
	};
	const addField = (field: Field) => {
		add(field.keyRange, "‹›");
		addValue(field);
	};
	fields.forEach(addField);
	for (const error of errors) add(error.range, "⟦⟧");
	return insertAll(text, marks);
}

/** The front matter in `«»`, and its content in `⟨⟩`. */
export function outlined(text: string): string {
	const { range, content } = readFrontMatter(text);
	return insertAll(text, [
		{ ...range, signs: "«»" },
		{ ...content, signs: "⟨⟩" },
	]);
}

/** The top-level values by key, as plain objects; of duplicates the last. */
export function values(text: string): Record<string, unknown> {
	const { fields } = readFrontMatter(text);
	return JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ key, value }) => [key, value]))));
}

/** Inner marks inside outer ones; of two for one range the first is outside. */
function insertAll(text: string, marks: readonly Mark[]): string {
	const inserts = marks.flatMap(({ start, end, signs: [open = "", close = ""] }, order) =>
		start === end
			? [{ at: start, sign: open + close, rank: [1, 0, order] }]
			: [
					{ at: end, sign: close, rank: [0, -start, -order] },
					{ at: start, sign: open, rank: [2, -end, order] },
				],
	);
	inserts.sort((a, b) => a.at - b.at || compare(a.rank, b.rank));
	let result = "";
	let from = 0;
	for (const { at, sign } of inserts) {
		result += text.slice(from, at) + sign;
		from = at;
	}
	return result + text.slice(from);
}

function compare(a: readonly number[], b: readonly number[]): number {
	return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
