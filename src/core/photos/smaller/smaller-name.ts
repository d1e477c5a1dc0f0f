const ending = /(?=\.jpe?g(?:[?#][^\s]*)?$)/i;

/** What stands before the ending of a smaller copy's name: `-1600`, or `-1600-2` where that is taken. */
export type NameMark = string;

/** The marks to try, one after the other. */
export function nameMark(maxSide: number, attempt: number): NameMark {
	return attempt === 0 ? `-${maxSide}` : `-${maxSide}-${attempt + 1}`;
}

/** A name or an address with a mark before its ending, as it is written otherwise; undefined where it does not end as a JPEG's does. */
export function withMark(written: string, mark: NameMark): string | undefined {
	return ending.test(written) ? written.replace(ending, mark) : undefined;
}
