import { showControls } from "../show-controls.ts";

/** A text in an attribute. What XML 1.0 has no place for is written as JavaScript would: https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
	return showControls(text)
		.replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
