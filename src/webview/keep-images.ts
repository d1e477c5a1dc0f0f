/** Puts the images already loaded in `from` where `to` has the same ones, so that they neither load nor flicker again. */
export function keepImages(from: readonly Element[], to: readonly Element[]): void {
	const loaded = from.flatMap((element) => [...element.querySelectorAll("img")]);
	if (loaded.length === 0) return;
	for (const image of to.flatMap((element) => [...element.querySelectorAll("img")])) {
		const at = loaded.findIndex((candidate) => candidate.isEqualNode(image));
		const [same] = at < 0 ? [] : loaded.splice(at, 1);
		if (same) image.replaceWith(same);
	}
}
