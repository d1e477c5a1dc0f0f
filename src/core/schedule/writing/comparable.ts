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

/** A page as it is compared: `http` and `https`, `www.`, a final slash and what a browser adds make no other page. */
export function comparableAddress(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?([^/?#]*)/i, (_, host: string) => host.toLowerCase())
		.replace(/[?&](?:utm_[a-z]+|fbclid)=[^&#]*/g, "")
		.replace(/\/(?=$|[?#])/, "");
}
