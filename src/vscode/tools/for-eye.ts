/** A confirmation is Markdown: what a model or a host wrote makes no link in it. */
export function forEye(value: unknown): string {
	return `\`${String(value ?? "")
		.replace(/[`\r\n]/g, "")
		.slice(0, 200)}\``;
}
