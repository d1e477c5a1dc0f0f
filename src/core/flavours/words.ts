/** The words of a list, parted by blanks. */
export function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
