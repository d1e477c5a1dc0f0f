/** A stretch of a text: UTF-16 offsets, half-open. `start === end` is a position between two characters. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

export function textRange(start: number, end: number): TextRange {
	return { start, end };
}

/** The text a range covers. */
export function sliceRange(text: string, range: TextRange): string {
	return text.slice(range.start, range.end);
}

/** Whether `inner` lies in `outer`; equal ranges contain each other. */
export function containsRange(outer: TextRange, inner: TextRange): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `offset` lies in the range or at one of its ends, as a cursor would. */
export function touchesOffset(range: TextRange, offset: number): boolean {
	return range.start <= offset && offset <= range.end;
}

/** Whether two ranges share a character or meet at an end, as an editor's selection and a squiggle would. */
export function touchesRange(a: TextRange, b: TextRange): boolean {
	return a.start <= b.end && b.start <= a.end;
}
