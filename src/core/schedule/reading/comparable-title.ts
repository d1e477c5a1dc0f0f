/**
 * A title as it is compared: letters and digits alone, without case, accents or width, "&" as "and"; a title of other signs as it stands.
 * C, C++ and C# are three languages.
 */
export function comparableTitle(title: string): string {
	const plain = title.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
	return (
		plain
			.replaceAll("&", " and ")
			.replace(/(?<![\p{L}\p{N}])([a-z])(?:(\+\+)|#)(?![\p{L}\p{N}])/gu, (_, letter, plus) =>
				plus ? `${letter}plusplus` : `${letter}sharp`,
			)
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim() || plain.trim()
	);
}

/** The numbers of a comparable title: one that has others is another talk's. */
export function numbersIn(title: string): string {
	return (title.match(/\p{N}+/gu) ?? []).join(" ");
}
