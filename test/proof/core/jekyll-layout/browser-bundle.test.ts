import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

describe("the layout renderer as a browser gets it", () => {
	it("needs nothing of Node and makes no code of text", async () => {
		const entry = fileURLToPath(
			new URL("../../../../src/core/jekyll-layout/render-layout.ts", import.meta.url),
		);
		const { outputFiles, metafile } = await build({
			entryPoints: [entry],
			bundle: true,
			platform: "browser",
			format: "esm",
			// Front matter's readers are told of elsewhere.
			external: ["gray-matter", "yaml"],
			write: false,
			metafile: true,
			logLevel: "silent",
		});
		const inputs = Object.keys(metafile.inputs).filter((path) => path.includes("liquidjs"));
		assert.deepEqual(inputs, ["node_modules/liquidjs/dist/liquid.browser.mjs"]);
		const code = outputFiles[0]?.text ?? "";
		assert.ok(code.length > 50_000);
		assert.doesNotMatch(code, /\bnew Function\b|\bFunction\(|\beval\(|\brequire\(|\bimport\(/);
	});
});
