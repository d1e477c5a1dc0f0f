import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { skeletonOf } from "../../../../scripts/flavours/skeleton.ts";
import { flavours } from "../../../../src/core/flavours/index.ts";
import { renderBlock } from "../../../../src/core/post/markdown/body-tokens.ts";
import { bodyOf } from "../../../support/marked-body.ts";

interface Recording {
	readonly flavour: string;
	readonly reader: string;
	readonly bodies: readonly { readonly id: string; readonly text: string; readonly html: string }[];
}

const folder = join(import.meta.dirname, "..", "..", "..", "engines", "bodies");

/** Addresses of links, and of images behind a `!`, as they go into the page; an engine's own anchors left out. */
function addressesIn(html: string): string[] {
	const found: string[] = [];
	const parser = new Parser({
		onopentag(name, { href, src }) {
			if (name === "a" && href !== undefined && !/^#fn/.test(href)) found.push(plain(href));
			if (name === "img" && src !== undefined) found.push(`!${plain(src)}`);
		},
	});
	parser.end(html);
	return found.sort();
}

function plain(address: string): string {
	return decodeURI(address).replace(/^mailto:.*/, "mailto:");
}

describe("bodies whose HTML by the engines' own readers is recorded", () => {
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
		const { flavour: id, reader, bodies }: Recording = JSON.parse(readFileSync(join(folder, file), "utf8"));
		const flavour = flavours.find((each) => each.id === id);
		for (const { id: name, text, html } of bodies) {
			it(`has the links and blocks of ${reader}: ${name}`, () => {
				const body = bodyOf(text, flavour);
				const ours = [
					...body.links.map(({ destination }) => plain(destination)),
					...body.images.map(({ destination }) => `!${plain(destination)}`),
				].sort();
				const shown = body.blocks.map(renderBlock).join("");
				assert.deepEqual([ours, skeletonOf(shown)], [addressesIn(html), skeletonOf(html)], html);
			});
		}
	}
});
