import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openWorkbench, type Workbench } from "../test/e2e/support/open-workbench.ts";
import { pictureSettings } from "../test/e2e/support/take-picture.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { until } from "../test/harness/until.ts";
import { siteFiles } from "./picture-site.ts";

/**
 * Takes the pictures of the preview's layouts in `docs/images/`, one sheet a layout: in a light, a dark and a high-contrast theme, as
 * wide as a phone and in print. They come from the real VS Code over `samples/`. With a folder as argument it puts every picture by
 * itself there instead, for a closer look; with a second one, of that post of the samples.
 */
const layouts = ["classic", "wordpress", "minimal", "site"] as const;
const themes = { light: "Light Modern", dark: "Dark Modern", contrast: "High Contrast" } as const;
const kinds = { light: "vscode-light", dark: "vscode-dark", contrast: "vscode-high-contrast" } as const;
const [folder, post = "_posts/2026-11-12-an-evening-at-quayside-rust.md"] = process.argv.slice(2);

interface Picture {
	readonly name: string;
	readonly png: Buffer;
}

const workbench = await openWorkbench({
	samples: true,
	files: siteFiles,
	settings: pictureSettings,
	window: { size: { width: 820, height: 1140 } },
});
try {
	await workbench.press("ControlOrMeta+B");
	await workbench.openFile(post);
	await workbench.runCommand("Recap: Open Post Preview");
	const body = workbench.previewFrame().locator("body");
	await body.locator("#post-body p").first().waitFor();
	for (const layout of layouts) await keep(layout, await picturesOf(workbench, body, layout));
} finally {
	await workbench.close();
}

async function picturesOf(
	workbench: Workbench,
	body: Locator,
	layout: (typeof layouts)[number],
): Promise<readonly Picture[]> {
	const pictures: Picture[] = [];
	const take = async (name: string) =>
		pictures.push({ name: `${layout}-${name}`, png: await takeOne(workbench.page, body) });
	for (const theme of ["light", "dark", "contrast"] as const) {
		await choose(workbench, body, layout, theme);
		await take(theme);
	}
	await choose(workbench, body, layout, "light");
	const phone = body.getByRole("button", { name: "Phone" });
	await phone.click();
	await take("phone");
	await phone.click();
	await workbench.page.emulateMedia({ media: "print" });
	await take("print");
	await workbench.page.emulateMedia({ media: "screen" });
	return pictures;
}

async function choose(
	workbench: Workbench,
	body: Locator,
	layout: (typeof layouts)[number],
	theme: keyof typeof themes,
): Promise<void> {
	await mkdir(join(workbench.folder, ".vscode"), { recursive: true });
	const settings = {
		"workbench.colorTheme": `Default ${themes[theme]}`,
		"recap.preview.layout": layout,
	};
	await writeFile(join(workbench.folder, ".vscode/settings.json"), JSON.stringify(settings));
	const shown = layout === "site" ? "body:has(.site-name)" : `body.layout-${layout}`;
	await workbench.previewFrame().locator(`${shown}.${kinds[theme]}`).waitFor();
	await until("the pictures to be loaded", () =>
		body
			.locator("img")
			.evaluateAll((images) => images.every((image) => image instanceof HTMLImageElement && image.complete)),
	);
}

/** The preview from its start, with nothing of VS Code around it. */
async function takeOne(page: Page, body: Locator): Promise<Buffer> {
	await body.evaluate(async ({ ownerDocument }) => {
		ownerDocument.defaultView?.scrollTo(0, 0);
		await ownerDocument.fonts.ready;
	});
	// Where the pointer is, a button would look pressed.
	await page.mouse.move(1, 1);
	return page.locator("iframe.webview.ready").screenshot({ animations: "disabled" });
}

async function keep(layout: string, pictures: readonly Picture[]): Promise<void> {
	if (folder !== undefined) {
		await mkdir(folder, { recursive: true });
		for (const { name, png } of pictures) await writeFile(join(folder, `${name}.png`), png);
		return;
	}
	const path = join(repositoryFolder, "docs", "images", `layout-${layout}.png`);
	await writeFile(path, await sheetOf(workbench.page, pictures));
}

/** All pictures of a layout beside each other, smaller. */
async function sheetOf(page: Page, pictures: readonly Picture[]): Promise<Buffer> {
	const images = pictures
		.map(({ name, png }) => `<img alt="${name}" src="data:image/png;base64,${png.toString("base64")}">`)
		.join("");
	const sheet = await page.context().newPage();
	await sheet.setViewportSize({ width: 1640, height: 700 });
	await sheet.setContent(
		`<style>body{margin:0;padding:12px;display:flex;gap:12px;background:#8a8f98}img{width:316px;display:block}</style>${images}`,
	);
	const png = await sheet.locator("body").screenshot();
	await sheet.close();
	return png;
}
