const placeholder = /^%([\w.-]+)%$/;

/** A manifest, as JSON, with the texts of its `package.nls.json` in place of their keys. Throws where a key has no text. */
export function resolveTexts(manifest: string, texts: string): string {
	const known: Readonly<Record<string, string>> = JSON.parse(texts);
	const resolved: unknown = JSON.parse(manifest, (_, value: unknown) => {
		const key = textKey(value);
		if (key === undefined) return value;
		if (known[key] === undefined) throw new Error(`package.nls.json has no text "${key}".`);
		return known[key];
	});
	return JSON.stringify(resolved);
}

/** The key in a manifest's value `%key%`; undefined for other values. */
export function textKey(value: unknown): string | undefined {
	return typeof value === "string" ? placeholder.exec(value)?.[1] : undefined;
}
