import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../harness/until.ts";
import { inTurns } from "../support/long-run.ts";
import { hostilePosts, pictureValues, textValues } from "../support/xss/front-matter.ts";
import { bodyVectors, xssVectors } from "../support/xss/index.ts";
import { hostileLayout, hostileStyles, hostileTitle, layoutParts } from "../support/xss/layouts.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";
import { EscapeWatch } from "./support/watch-escapes.ts";

/** Those that are a post of their own; the others stand in one header. */
const oddPosts = hostilePosts.slice(textValues.length + pictureValues.length);
const quoted = JSON.stringify(textValues);
const files: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.entries(bodyVectors).map(([kind, vectors]) => [`${kind}.md`, toPost(kind, vectors)]),
	),
	"fields.md": `---\ntitle: ${JSON.stringify(textValues[0])}\nauthor: ${quoted}\ntags: ${quoted}\ncategories: ${quoted}\nexcerpt: ${quoted}\ndate: ${JSON.stringify(textValues[2])}\nupdated: ${JSON.stringify(textValues[0])}\npermalink: ${JSON.stringify(textValues[7])}\n---\n\nThe end of fields.\n`,
	...Object.fromEntries(oddPosts.map((text, at) => [`odd-${at}.md`, `${text}\nThe end of odd-${at}.\n`])),
	...Object.fromEntries(
		pictureValues.map((value, at) => [
			`picture-${at}.md`,
			`---\ntitle: x\nimage: ${JSON.stringify(value)}\n---\n\nThe end of picture-${at}.\n`,
		]),
	),
	"layout.md": `---\nlayout: hostile\ntitle: ${JSON.stringify(hostileTitle)}\n---\n\nThe end of layout.\n`,
	"styles.md": "---\nlayout: styled\ntitle: x\n---\n\n[x](#x) The end of styles.\n",
	"_layouts/hostile.html": hostileLayout,
	"_layouts/styled.html": `<html><head>${hostileStyles.map((css) => `<style>${css}</style>`).join("\n")}<link rel=stylesheet href=/hostile.css></head><body><main>{{ content }}</main><footer>The end</footer></body></html>`,
	"hostile.css": hostileStyles.join("\n"),
};

/** Everything a hostile post and a hostile blog could try, in the real page of a real VS Code. */
describe("The preview of a hostile post", () => {
	let workbench: Workbench;
	let body: Locator;
	let watch: EscapeWatch;

	before(async () => {
		workbench = await openWorkbench({ files, settings: { "recap.preview.layout": "site" } });
		watch = await EscapeWatch.start(workbench.page, nameOf);
		body = workbench.previewFrame().locator("body");
		await workbench.openFile("scripts.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
	});

	after(async () => {
		const complaints = await workbench?.close().catch((error: Error) => error.message.split("\n").slice(1));
		assert.deepEqual(
			(complaints ?? []).filter((line) => !isExpected(line)),
			[],
		);
	});

	// A long run has all; so has `page-sanitise.test.ts`, in the same page outside VS Code.
	for (const kind of inTurns(Object.keys(bodyVectors), 0)) {
		it(`runs nothing, loads nothing from elsewhere and stays where it is: ${kind}`, () =>
			assertHarmless(kind));
	}

	it("shows what its front matter says as text", async () => {
		await assertHarmless("fields");
		assert.equal(await body.locator("h1.title").textContent(), textValues[0]);
		assert.deepEqual(await body.locator("ul.tags li").allTextContents(), textValues.map(decoded));
		for (const at of sample(oddPosts)) await assertHarmless(`odd-${at}`);
		for (const at of sample(pictureValues)) await assertHarmless(`picture-${at}`);
	});

	it("has a hostile layout around it, and nothing of it runs", async () => {
		await assertHarmless("layout", body.locator("footer", { hasText: "The end" }));
		assert.ok((await body.locator("*").count()) > layoutParts.length);
		assert.equal(await body.evaluate(({ ownerDocument }) => ownerDocument.documentElement.onclick), null);
		assert.equal(await body.evaluate((element) => element.id), "");
	});

	it("takes a hostile stylesheet, which brings nothing with it", async () => {
		await assertHarmless("styles", body.locator("footer", { hasText: "The end" }));
		await until("the stylesheets", () =>
			body.evaluate(
				(element) => getComputedStyle(element.querySelector("footer") ?? element).position === "fixed",
			),
		);
		assert.deepEqual(await watch.escapes(), []);
	});

	it("makes no link of its words in what VS Code says", async () => {
		await workbench.runCommand("Notifications: Show Notifications");
		const sentences = workbench.page.locator(".notifications-center .notification-list-item-message");
		await sentences.first().waitFor();
		assert.ok((await sentences.count()) > 1);
		assert.equal(await sentences.locator("a").count(), 0);
	});

	it("would be seen", async () => {
		await body.evaluate(() => {
			(window as unknown as { tripwire(mark: string): void }).tripwire("by hand");
			new Image().src = "https://out.invalid/picture.png";
			fetch("https://out.invalid/refused").catch(() => {});
		});
		await until("the escapes", async () => {
			const escapes = await watch.escapes();
			return escapes.join("\n") === "ran: by hand\nasked for https://out.invalid/picture.png";
		});
	});

	async function assertHarmless(name: string, end = body.getByText(`The end of ${name}.`, { exact: false })) {
		await workbench.openFile(`${name}.md`);
		await end.first().waitFor();
		await body.evaluate(actAsReader);
		const escapes = await watch.escapes();
		watch.forget();
		assert.deepEqual(escapes, []);
		assert.equal(await body.evaluate(({ ownerDocument }) => ownerDocument.title), "Post preview");
		assert.equal(workbench.page.context().pages().length, 1);
	}
});

/** Places in a list: all in a long run; in others every eighth, for the sanitiser's own tests have all of it. */
function sample(list: readonly unknown[]): readonly number[] {
	return inTurns([...list.keys()], 0);
}

/** Where a vector's call is encoded it has no number. */
function nameOf(mark: unknown): string {
	return mark === undefined ? "one whose call is encoded" : (xssVectors[Number(mark)] ?? `${mark}`);
}

/** Each vector a block of its own, and known by its number. */
function toPost(kind: string, vectors: readonly string[]): string {
	const blocks = vectors.map((vector) =>
		vector.replaceAll("tripwire()", `tripwire(${xssVectors.indexOf(vector)})`),
	);
	return `---\ntitle: ${kind}\n---\n\n${blocks.join("\n\n")}\n\nThe end of ${kind}.\n`;
}

function decoded(text: string): string {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

/** Runs in the page: touches everything and follows every link that is not the web's, which VS Code would ask about. */
async function actAsReader(body: HTMLElement | SVGElement): Promise<void> {
	const events = ["dblclick", "contextmenu", "mouseover", "pointerenter", "wheel", "keydown", "focusin"];
	for (const element of body.querySelectorAll("#post-body *, #post-header *, main *")) {
		for (const type of events) element.dispatchEvent(new Event(type));
		const link = element.closest("a[href]")?.getAttribute("href") ?? "";
		if (element.matches("button") || /^\s*(?:https?:|mailto:|\/\/)/i.test(link)) continue;
		for (const type of ["click", "auxclick"])
			element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
	}
	for (const image of body.querySelectorAll("img")) await image.decode().catch(() => {});
}

/** The page's policy has its say while the sanitiser reads the post, and pictures of the post are missing. */
function isExpected(complaint: string): boolean {
	return /^$|\bContent Security Policy\b|^Unsafe attempt to load URL|^Webview\.loadLocalResource|status of 40[14]/.test(
		complaint,
	);
}
