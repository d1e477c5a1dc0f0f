import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openWorkbench, type Workbench } from "../test/e2e/support/open-workbench.ts";
import { pictureSettings } from "../test/e2e/support/take-picture.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { until } from "../test/harness/until.ts";
import { siteFiles } from "./picture-site.ts";
import { type Picture, smallWebp } from "./small-webp.ts";

/**
 * Takes the pictures of the preview's layouts in `docs/images/`: a sheet for each layout in a light, a dark and a high-contrast theme,
 * one of all layouts, one of phones and one of prints. They come from the real VS Code over `samples/`. Puts every picture by itself
 * into a folder given as argument as well, for a closer look; of another post of the samples where a second one names it, and then no sheets.
 */
const layouts = ["classic", "wordpress", "minimal", "site"] as const;
const themes = { light: "Light Modern", dark: "Dark Modern", contrast: "High Contrast" } as const;
const kinds = { light: "vscode-light", dark: "vscode-dark", contrast: "vscode-high-contrast" } as const;
const [folder, otherPost] = process.argv.slice(2);
const post = otherPost ?? "_posts/2026-11-12-an-evening-at-quayside-rust.md";

/** A phone's column and a little beside it. */
const phoneWidth = 408;

/** What stands beside what. */
const sheets: Readonly<Record<string, readonly string[]>> = {
	layouts: ["classic-light", "wordpress-dark", "minimal-light", "site-light"],
	"layouts-phone": layouts.map((layout) => `${layout}-phone`),
	"layouts-print": layouts.map((layout) => `${layout}-print`),
	...Object.fromEntries(
		layouts.map((layout) => [`layout-${layout}`, Object.keys(themes).map((theme) => `${layout}-${theme}`)]),
	),
};

const workbench = await openWorkbench({
	samples: true,
	files: siteFiles,
	settings: { ...pictureSettings, "workbench.colorTheme": `Default ${themes.light}` },
	window: { size: { width: 820, height: 1140 } },
});
try {
	await workbench.press("ControlOrMeta+B");
	await workbench.openFile(post);
	await workbench.runCommand("Recap: Open Post Preview");
	const body = workbench.previewFrame().locator("body");
	await body.locator("#post-body p").first().waitFor();
	const pictures = new Map<string, Buffer>();
	for (const layout of layouts)
		for (const [name, png] of await picturesOf(workbench, body, layout)) pictures.set(name, png);
	if (folder !== undefined) await keepAll(folder, pictures);
	if (otherPost === undefined) await keepSheets(workbench.page, pictures);
} finally {
	await workbench.close();
}

async function picturesOf(
	workbench: Workbench,
	body: Locator,
	layout: (typeof layouts)[number],
): Promise<ReadonlyMap<string, Buffer>> {
	const pictures = new Map<string, Buffer>();
	const take = async (name: string, width?: number) =>
		pictures.set(`${layout}-${name}`, await takeOne(workbench.page, body, width));
	for (const theme of ["light", "dark", "contrast"] as const) {
		await choose(workbench, body, layout, theme);
		await take(theme);
	}
	await choose(workbench, body, layout, "light");
	const phone = body.getByRole("button", { name: "Phone" });
	await phone.click();
	await take("phone", phoneWidth);
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

/** The preview from its start, with nothing of VS Code around it; as wide as said, in its middle. */
async function takeOne(page: Page, body: Locator, width?: number): Promise<Buffer> {
	await body.evaluate(async ({ ownerDocument }) => {
		ownerDocument.defaultView?.scrollTo(0, 0);
		await ownerDocument.fonts.ready;
	});
	// Where the pointer is, a button would look pressed.
	await page.mouse.move(1, 1);
	const box = await page.locator("iframe.webview.ready").boundingBox();
	if (!box) throw new Error("There is no preview.");
	const left = box.x + (width === undefined ? 0 : (box.width - width) / 2);
	return page.screenshot({ animations: "disabled", clip: { ...box, x: left, width: width ?? box.width } });
}

async function keepAll(folder: string, pictures: ReadonlyMap<string, Buffer>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, png] of pictures) await writeFile(join(folder, `${name}.png`), png);
}

async function keepSheets(page: Page, pictures: ReadonlyMap<string, Buffer>): Promise<void> {
	for (const [name, parts] of Object.entries(sheets)) {
		const sheet = await besideEachOther(
			page,
			parts.map((part) => pictures.get(part)?.toString("base64") ?? ""),
		);
		await writeFile(join(repositoryFolder, "docs", "images", `${name}.webp`), await smallWebp(sheet));
	}
}

/** Pictures in a row on grey, together as wide as a page shows them sharp. */
async function besideEachOther(page: Page, pngs: readonly string[]): Promise<Picture> {
	const { width, height, base64 } = await page.evaluate(async (all) => {
		const gap = 16;
		const images = await Promise.all(
			all.map(async (png) => {
				const image = new Image();
				image.src = `data:image/png;base64,${png}`;
				await image.decode();
				return image;
			}),
		);
		const each = Math.floor((1600 - gap * (images.length + 1)) / images.length);
		const scale = each / Math.max(...images.map((image) => image.naturalWidth));
		const canvas = document.createElement("canvas");
		canvas.width = 1600;
		canvas.height = Math.round(Math.max(...images.map((image) => image.naturalHeight)) * scale) + 2 * gap;
		const context = canvas.getContext("2d");
		if (!context) throw new Error("There is no canvas.");
		context.imageSmoothingQuality = "high";
		context.fillStyle = "#8d939c";
		context.fillRect(0, 0, canvas.width, canvas.height);
		for (const [at, image] of images.entries())
			context.drawImage(image, gap + at * (each + gap), gap, each, Math.round(image.naturalHeight * scale));
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let binary = "";
		for (let from = 0; from < data.length; from += 32_768)
			binary += String.fromCharCode(...data.subarray(from, from + 32_768));
		return { width: canvas.width, height: canvas.height, base64: btoa(binary) };
	}, pngs);
	return { width, height, pixels: Buffer.from(base64, "base64") };
}
