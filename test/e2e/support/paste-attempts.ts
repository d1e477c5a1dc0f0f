import { toJpeg } from "../../support/images/jpeg.ts";
import {
	clickBehind,
	dragBehind,
	dropBehind,
	pasteByEvent,
	pasteByKeys,
	selectWord,
	type Transfer,
	type TransferFile,
} from "./hand-over.ts";
import type { Workbench } from "./workbench.ts";

/** A way to paste or drop, in a line of its own. */
export interface Attempt {
	readonly line: string;
	/** Stands in no other line. */
	readonly word: string;
	/** In how many places the word is selected; 0, or left out, for a cursor behind it. */
	readonly selections?: number;
	readonly act: (workbench: Workbench, word: string) => Promise<void>;
	/** A variation: once is enough. */
	readonly isVariation?: true;
}

export const ADDRESS = "https://example.org/talk?a=1&b=2";
/** A picture at the root of the folder, first in the explorer. */
export const PICTURE = "a-hall.png";

const onePixel =
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const png: TransferFile = {
	name: "image.png",
	type: "image/png",
	bytes: [...Buffer.from(onePixel, "base64")],
};
const photo = (name: string): TransferFile => ({ name, type: "image/jpeg", bytes: [...toJpeg([])] });
const text = (plain: string): Transfer => ({ texts: { "text/plain": plain } });
const page: Transfer = {
	texts: { "text/plain": "Slides and film", "text/html": "<p><b>Slides</b> and <a href='/f'>film</a></p>" },
};
/** As browsers copy and drag a link. */
const link: Transfer = {
	texts: { "text/uri-list": ADDRESS, "text/plain": ADDRESS, "text/html": `<a href="${ADDRESS}">A talk</a>` },
};
/** As spreadsheets copy cells. */
const cells: Transfer = {
	texts: {
		"text/plain": "Ann\nBob",
		"text/html": "<table><tr><td>Ann</td></tr><tr><td>Bob</td></tr></table>",
	},
	files: [png],
};

const keys = (transfer: Transfer) => (workbench: Workbench) => pasteByKeys(workbench, transfer);
const event = (transfer: Transfer) => (workbench: Workbench) => pasteByEvent(workbench, transfer);
const drop = (transfer: Transfer) => (workbench: Workbench, word: string) =>
	dropBehind(workbench, word, transfer);

/** The first line can be one of a front matter. */
export const attempts: readonly Attempt[] = [
	{ line: "summary: words1", word: "words1", selections: 1, act: keys(text(ADDRESS)) },
	{ line: "Text: text1 here.", word: "text1", selections: 1, act: keys(text("plain *words*")) },
	{ line: "Lines: lines1", word: "lines1", act: keys(text("one\r\ntwo\r\n")) },
	{
		line: "- In a list: lines2 too",
		word: "lines2",
		isVariation: true,
		selections: 1,
		act: keys(text("one\n\ttwo\n")),
	},
	{ line: "An address: url1 here.", word: "url1", selections: 1, act: keys(text(ADDRESS)) },
	{
		line: "Its line: url2 here.",
		word: "url2",
		isVariation: true,
		selections: 1,
		act: keys(text(`${ADDRESS}\n`)),
	},
	{ line: "No words: url3", word: "url3", act: keys(text(ADDRESS)) },
	{ line: "Code: `a url4 b`.", word: "url4", selections: 1, act: keys(text(ADDRESS)) },
	{ line: "```\nurl5\n```", word: "url5", isVariation: true, selections: 1, act: keys(text(ADDRESS)) },
	{
		line: "A link: [a url6 b](/c).",
		word: "url6",
		isVariation: true,
		selections: 1,
		act: keys(text(ADDRESS)),
	},
	{ line: "Twice: url7, url7.", word: "url7", selections: 2, act: keys(text(ADDRESS)) },
	{ line: "One each: lines3, lines3.", word: "lines3", selections: 2, act: keys(text("one\ntwo")) },
	{ line: "A page: page1 here.", word: "page1", selections: 1, act: keys(page) },
	{ line: "A link: link1 here.", word: "link1", selections: 1, act: event(link) },
	{ line: "A link: link2", word: "link2", isVariation: true, act: event(link) },
	// Before there are other pictures, whose rows would move this one's.
	{ line: "A file: file1", word: "file1", act: pasteFromExplorer },
	{ line: "A dropped file: file2", word: "file2", act: dropFromExplorer },
	{ line: "A picture: picture1", word: "picture1", act: keys({ files: [png] }) },
	{
		line: "A picture: picture2 here.",
		word: "picture2",
		isVariation: true,
		selections: 1,
		act: keys({ files: [png] }),
	},
	{
		line: "- Pictures: picture3",
		word: "picture3",
		act: event({ files: [photo("IMG_1.jpg"), photo("IMG_2.jpg")] }),
	},
	{ line: "Cells: cells1, cells1.", word: "cells1", selections: 2, act: keys(cells) },
	{
		line: "Its own: own1 copied1.",
		word: "own1",
		isVariation: true,
		selections: 1,
		act: pasteFromEditor("copied1"),
	},
	{ line: "A whole line: own2", word: "own2", act: pasteLine },
	{ line: "Dropped text: text2", word: "text2", isVariation: true, act: drop(text("plain *words*")) },
	{ line: "A dropped link: link3", word: "link3", act: drop(link) },
	{ line: "A dropped picture: picture4", word: "picture4", act: drop({ files: [png] }) },
	{
		line: "> Dropped pictures: picture5",
		word: "picture5",
		act: drop({ files: [photo("IMG_3.jpg"), photo("IMG_4.jpg")] }),
	},
];

function explorerRow(workbench: Workbench) {
	return workbench.page.locator(".explorer-folders-view .monaco-list-row", { hasText: PICTURE });
}

async function pasteFromExplorer(workbench: Workbench, word: string): Promise<void> {
	await workbench.page.evaluate(() => navigator.clipboard.writeText(""));
	await explorerRow(workbench).click();
	await workbench.press("ControlOrMeta+C");
	await clickBehind(workbench, word);
	await workbench.press("ControlOrMeta+V");
}

function pasteFromEditor(other: string) {
	return async (workbench: Workbench, word: string) => {
		await selectWord(workbench, other, 1);
		await workbench.press("ControlOrMeta+C");
		await selectWord(workbench, word, 1);
		await workbench.press("ControlOrMeta+V");
	};
}

async function pasteLine(workbench: Workbench): Promise<void> {
	await workbench.press("ControlOrMeta+C");
	await workbench.press("ControlOrMeta+V");
}

function dropFromExplorer(workbench: Workbench, word: string): Promise<void> {
	return dragBehind(workbench, word, explorerRow(workbench));
}
