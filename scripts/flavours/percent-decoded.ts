/** An address without percent-encoding; where some of it is broken, without that of blanks and braces, which readers encode. */
export function percentDecoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address.replaceAll(/%(?:20|7B|7D)/gi, decodeURIComponent);
	}
}
