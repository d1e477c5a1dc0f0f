/** A page as it is compared: `http` and `https`, `www.`, a final slash and what a browser adds make no other page. */
export function comparableAddress(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?([^/?#]*)/i, (_, host: string) => host.toLowerCase())
		.replace(/[?&](?:utm_[a-z]+|fbclid)=[^&#]*/g, "")
		.replace(/\/(?=$|[?#])/, "");
}
