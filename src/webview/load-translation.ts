import * as l10n from "@vscode/l10n";
import { wordsName } from "../protocol/page-words.ts";

/** Has the page speak the writer's language, where its shell has words of it. */
export function loadTranslation(document: Document): void {
	const words = document.querySelector(`meta[name="${wordsName}"]`)?.getAttribute("content");
	if (words) l10n.config({ contents: words });
}
