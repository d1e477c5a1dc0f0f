/** The bytes of an answer; undefined where there are more than `most`. `heard` is called at each part of them. */
export async function readBytes(
	response: Response,
	most: number,
	heard: () => void,
): Promise<Uint8Array | undefined> {
	if (Number(response.headers.get("content-length") ?? 0) > most) return undefined;
	const reader = response.body?.getReader();
	if (!reader) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		heard();
		length += part.value.length;
		if (length > most) return undefined;
		chunks.push(part.value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
