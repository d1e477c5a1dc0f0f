import assert from "node:assert/strict";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { productBundles } from "../../../../../scripts/bundles.ts";
import type { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";

describe("front matter in the web host's bundle", () => {
	let code: string;
	let read: typeof readFrontMatter;

	before(async () => {
		const main = productBundles.find(({ output }) => output === "dist/main.js");
		const { outputFiles, warnings } = await build({
			...main?.options,
			entryPoints: ["src/core/front-matter/read-front-matter.ts"],
			bundle: true,
			minify: true,
			write: false,
		});
		assert.deepEqual(warnings, []);
		code = outputFiles[0]?.text ?? "";
		const host: { module: { exports: { readFrontMatter?: typeof readFrontMatter } } } = {
			module: { exports: {} },
		};
		// No Buffer, process or require: what a web worker has, and less.
		runInContext(code, createContext(host));
		assert.ok(host.module.exports.readFrontMatter);
		read = host.module.exports.readFrontMatter;
	});

	it("is read without Node's globals", () => {
		assert.equal(read("---\ntitle: A\n---\nBody").fields[0]?.value, "A");
		assert.equal(read('+++\ntitle = "A"\n+++\n').fields[0]?.value, "A");
		assert.equal(read('---json\n{"title": "A"}\n---\n').fields[0]?.value, "A");
	});

	it("knows what engines take, as outside of it", () => {
		assert.equal(read("---\ntitle: 'one\ntwo'\n---\n").state, "mapping");
		assert.equal(read("---\ntitle: one: two\n---\n").state, "invalid");
	});

	it("holds nothing that evaluates", () => {
		assert.equal(/\beval\s*\(/.test(code), false);
		assert.equal(read("---js\n{}\n---\n").state, "refused");
	});
});
