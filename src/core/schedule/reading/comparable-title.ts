/** A title as it is compared: letters and digits alone, without case, accents or width, "&" as "and"; a title of other signs as it stands. */
export function comparableTitle(title: string): string {
	const plain = title.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
	return (
		plain
			.replaceAll("&", " and ")
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim() || plain.trim()
	);
}
