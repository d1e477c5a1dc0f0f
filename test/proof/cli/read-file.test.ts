import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { readTextFile, readTextStream } from "../../../src/cli/read-file.ts";
import { FileRefusal } from "../../../src/cli/reason.ts";
import { replaceTextFile } from "../../../src/cli/write-file.ts";

describe("files as they are read and written", () => {
	const folder = mkdtempSync(join(tmpdir(), "recap-read-"));
	const file = join(folder, "a.md");
	after(() => rmSync(folder, { recursive: true }));

	/** Bytes of all kinds, many of them nearly UTF-8. */
	const pieces = fc.oneof(
		fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
		fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
		fc.string({ unit: "binary" }).map((text) => Buffer.from(text, "utf16le")),
		fc.constantFrom("\uFEFF", "\r\n", "---\n", "\0").map((text) => Buffer.from(text)),
	);
	const contents = fc.array(pieces, { maxLength: 6 }).map((buffers) => Buffer.concat(buffers));

	it("are refused, or written back to the byte", async () => {
		await fc.assert(
			fc.asyncProperty(contents, async (bytes) => {
				writeFileSync(file, bytes);
				try {
					const text = readTextFile(file);
					assert.equal(text, await readTextStream(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)])));
					replaceTextFile(file, text, `${text}x`);
					assert.deepEqual(readFileSync(file), Buffer.concat([bytes, Buffer.from("x")]));
					replaceTextFile(file, `${text}x`, text);
				} catch (error) {
					if (!(error instanceof FileRefusal)) throw error;
					await assert.rejects(readTextStream(Readable.from([bytes])), { message: error.message });
				}
				assert.deepEqual(readFileSync(file), bytes);
			}),
		);
	});

	it("are written only where they hold what was read", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (before, now, after) => {
				writeFileSync(file, now);
				const write = () => replaceTextFile(file, before, after);
				if (now === before || now === after) write();
				else assert.throws(write, { message: "… changed while it was checked: run again." });
				assert.equal(readFileSync(file, "utf8"), now === before ? after : now);
			}),
			{
				examples: [
					["a", "a", "b"],
					["a", "b", "b"],
					["a", "c", "b"],
					["a", "", "b"],
				],
			},
		);
	});
});
