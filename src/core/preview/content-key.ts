/** A short name for a text: 53 bits by FNV-1a in two lanes, and the length. Equal texts have equal names; it is no protection. */
export function contentKey(text: string): string {
	let low = 0x811c9dc5;
	let high = 0x01000193;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		low = Math.imul(low ^ unit, 0x01000193);
		high = Math.imul(high ^ unit, 0x85ebca6b);
	}
	const number = (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
	return `${number.toString(36)}.${text.length.toString(36)}`;
}
