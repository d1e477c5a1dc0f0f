import assert from "node:assert/strict";
import { xssVectors } from "../support/xss/index.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

const [first = "", ...others] = xssVectors;

/** One post with everything a hostile post could try, in the real page of a real VS Code. */
describe("The preview of a hostile post", () => {
	let workbench: Workbench;
	const asked: string[] = [];

	before(async () => {
		workbench = await openWorkbench({
			files: {
				"post.md": [
					`---\nlayout: post\ntitle: ${JSON.stringify(first)}\nauthor: ${JSON.stringify(others[5])}\ntags: ${JSON.stringify(others)}`,
					`image: "javascript:document.title='ran'"\n---`,
					...xssVectors,
					"[link](javascript:document.title='ran') ![image](javascript:document.title='ran') <javascript:document.title='ran'>",
					"![outside](../../../../etc/passwd) ![file](file:///etc/passwd) ![encoded](%2e%2e/%2e%2e/etc/passwd)",
					"The end.",
				].join("\n\n"),
			},
		});
		workbench.page.on("request", (request) => asked.push(request.url()));
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
	});

	after(async () => {
		const complaints = await workbench?.close().catch((error: Error) => error.message.split("\n").slice(1));
		assert.deepEqual(
			(complaints ?? []).filter((line) => !isExpected(line)),
			[],
		);
	});

	it("runs nothing, loads nothing from elsewhere and stays where it is", async () => {
		const article = workbench.previewFrame().locator("article");
		await article.getByText("The end.").waitFor();
		assert.equal(await article.locator("h1.title").textContent(), first);
		const clicked = await article.evaluate((element) => {
			const all = [...element.querySelectorAll("*:not(a)")];
			for (const one of all) one.dispatchEvent(new MouseEvent("click", { bubbles: true }));
			return all.length;
		});
		assert.ok(clicked > 100, `${clicked} elements`);
		assert.equal(await article.evaluate(({ ownerDocument }) => ownerDocument.title), "Post preview");
		const outside = asked.filter((address) => /\.invalid|passwd/.test(address));
		assert.deepEqual(outside, []);
	});

	it("opens no link of a scheme that is not the web's", async () => {
		const article = workbench.previewFrame().locator("article");
		const links = article.locator("a");
		for (const link of await links.all()) await link.dispatchEvent("click");
		assert.equal(await article.evaluate(({ ownerDocument }) => ownerDocument.title), "Post preview");
		assert.equal(workbench.page.context().pages().length, 1);
	});
});

/** The page's policy has its say while the sanitiser reads the post, and pictures of the post are missing. */
function isExpected(complaint: string): boolean {
	return /violates the following Content Security Policy directive|^Webview\.loadLocalResource|status of 40[14]/.test(
		complaint,
	);
}
