import { LineIndex } from "../../core/text/line-index.ts";
import type { CheckedFile } from "./checked-file.ts";

/** A JSON array with one object per finding; lines and columns count from 1, offsets and columns in UTF-16 units. */
export function reportAsJson(checked: readonly CheckedFile[]): string {
	return `${JSON.stringify(checked.flatMap(toObjects), undefined, 2)}\n`;
}

function toObjects({ file, text, findings }: CheckedFile): readonly object[] {
	const lines = findings.length > 0 ? new LineIndex(text) : undefined;
	const place = (offset: number) => {
		const { line, column } = lines?.positionAt(offset) ?? { line: 0, column: 0 };
		return { line: line + 1, column: column + 1, offset };
	};
	return findings.map(({ ruleId, severity, message, range, fixes }) => ({
		file,
		ruleId,
		severity,
		message,
		start: place(range.start),
		end: place(range.end),
		fixable: fixes.length > 0,
	}));
}
