/** A text as HTML shows it, in an element or in an attribute between double quotes; single quotes never stand around what Recap writes. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
