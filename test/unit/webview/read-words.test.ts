import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import { previewShell } from "../../../src/core/preview/preview-shell.ts";
import { loadTranslation } from "../../../src/webview/load-translation.ts";
import { PreviewTools } from "../../../src/webview/preview-tools.ts";
import { showHeader } from "../../../src/webview/show-header.ts";
import { openShell } from "../../support/preview-window.ts";

describe("The page's words", () => {
	const words = {
		Phone: "Handy <img src=x>",
		"Cover image": 'Titelbild "&amp;"',
		"Updated {0}": "Geändert {0}",
	};
	const [head = ""] =
		/<meta name="recap-words".*>/.exec(
			previewShell({
				...{ nonce: "n", cspSource: "", scriptUri: "", styleUri: "", partsStyleUri: "" },
				...{ language: "de", words },
			}),
		) ?? [];
	const { document } = openShell();

	before(() => {
		document.head.innerHTML = head;
		loadTranslation(document);
	});
	after(() => l10n.config({ contents: {} }));

	it("are those of the shell, as text", () => {
		const header = document.createElement("header");
		const updatedOn = { written: "2016-02-03", text: "February 3, 2016" };
		showHeader(header, { categories: [], tags: [], updatedOn, coverImage: "https://e.example/a.jpg" });
		assert.equal(header.querySelector(".updated")?.textContent, "Geändert February 3, 2016");
		assert.equal(header.querySelector("img")?.alt, 'Titelbild "&amp;"');
		const tools = new PreviewTools(document, () => {}).element;
		assert.equal(tools.querySelector("button")?.textContent, "Handy <img src=x>");
		assert.equal(tools.querySelector("img"), null);
	});

	it("are English where the shell has none", () => {
		const tools = new PreviewTools(document, () => {}).element;
		assert.equal(tools.getAttribute("aria-label"), "Preview");
	});
});
