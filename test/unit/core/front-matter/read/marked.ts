import type { Field, FieldValue } from "../../../../../src/core/front-matter/model.ts";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { insertMarks, type Mark } from "../../../../support/insert-marks.ts";

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
	return insertMarks(text, marks);
}

/** The front matter in `«»`, and its content in `⟨⟩`. */
export function outlined(text: string): string {
	const { range, content } = readFrontMatter(text);
	return insertMarks(text, [
		{ ...range, signs: "«»" },
		{ ...content, signs: "⟨⟩" },
	]);
}

/** The top-level values by key, as plain objects; of duplicates the last. */
export function values(text: string): Record<string, unknown> {
	const { fields } = readFrontMatter(text);
	return JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ key, value }) => [key, value]))));
}
