import assert from "node:assert/strict";
import fc from "fast-check";
import { isFromPage } from "../../../src/protocol/from-page/index.ts";
import { isToPage } from "../../../src/protocol/to-page/index.ts";
import { hostileLinks, hostileMessage } from "../../support/hostile-messages.ts";

const runs = { numRuns: 500, seed: 20_261_121 };
const isWhole = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isLine = (value: unknown) => typeof value === "number" && value >= 0 && value < 2 ** 53;

/** What each message may carry, said once more and apart from the guards. */
const carries: Readonly<Record<string, (message: Readonly<Record<string, unknown>>) => boolean>> = {
	ready: () => true,
	shown: ({ version }) => isWhole(version),
	openLink: ({ href }) => typeof href === "string" && href.length <= 8_192,
	didScroll: ({ line }) => isLine(line),
	reveal: ({ line }) => isLine(line),
	toggle: ({ part }) => ["narrow", "cards", "marks"].some((known) => known === part),
	revealOffset: ({ offset }) => isWhole(offset),
};

describe("the guards against hostile messages", () => {
	it("let nothing but its own protocol reach VS Code", () => {
		fc.assert(
			fc.property(hostileMessage, (message) => {
				const isHeard = isFromPage(message);
				assert.equal(isHeard, isInProtocol(message));
			}),
			runs,
		);
	});

	it("let nothing that VS Code hears reach the page, and the other way round", () => {
		fc.assert(
			fc.property(hostileMessage, (message) => {
				const toPage = isToPage(message);
				assert.ok(!toPage || !isFromPage(message));
			}),
			runs,
		);
	});

	it("look into nothing deep", () => {
		let deep: unknown = 1;
		for (let depth = 0; depth < 100_000; depth++) deep = [deep];
		for (const type of ["shown", "openLink", "show", "siteLayout", "marks"]) {
			const message = { type, version: deep, href: deep, patch: deep, html: deep, marks: deep };
			assert.equal(isFromPage(message) || isToPage(message), false, type);
		}
	});

	it("take a link's address as it is: whether it may be opened is for VS Code's side to say", () => {
		for (const link of hostileLinks) assert.equal(isFromPage(link), link.href.length <= 8_192, link.href);
	});
});

function isInProtocol(message: unknown): boolean {
	if (typeof message !== "object" || message === null || Array.isArray(message)) return false;
	const { type } = Object.fromEntries(Object.entries(message));
	return typeof type === "string" && Object.hasOwn(carries, type) && carries[type]?.({ ...message }) === true;
}
