import assert from "node:assert/strict";
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { reproducibleZip, sourceDate } from "../../../scripts/reproducible-zip.ts";

const time = new Date("2026-01-31T22:30:10Z");
const files = { "b/ü.md": strToU8("b"), "a.txt": strToU8("a".repeat(999)), "dist/cli.mjs": strToU8("c") };

/** Packed in this order, with this about each. */
function pack(order: readonly (keyof typeof files)[], about: object): Uint8Array {
	const packed: Zippable = {};
	for (const name of order) packed[name] = [files[name], about];
	return zipSync(packed);
}

describe("reproducibleZip", () => {
	const archive = pack(["b/ü.md", "a.txt", "dist/cli.mjs"], { mtime: "2026-01-01" });
	const expected = reproducibleZip(archive, time);

	it("keeps the files, in order of their names", () => {
		assert.deepEqual(Object.entries(unzipSync(expected)), [
			["a.txt", files["a.txt"]],
			["b/ü.md", files["b/ü.md"]],
			["dist/cli.mjs", files["dist/cli.mjs"]],
		]);
	});

	it("does not depend on order, times, permissions and compression before", () => {
		const about = { mtime: "2020-05-05", level: 0, os: 3, attrs: 0o100600 * 0x10000 };
		assert.deepEqual(reproducibleZip(pack(["dist/cli.mjs", "b/ü.md", "a.txt"], about), time), expected);
	});

	for (const zone of ["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia"]) {
		it(`does not depend on the time zone: ${zone}`, () => {
			const before = process.env.TZ;
			process.env.TZ = zone;
			try {
				assert.deepEqual(reproducibleZip(archive, time), expected);
			} finally {
				if (before === undefined) delete process.env.TZ;
				else process.env.TZ = before;
			}
		});
	}

	it("has another time where it is given one", () =>
		assert.notDeepEqual(reproducibleZip(archive, new Date("2026-01-31T22:30:12Z")), expected));
});

describe("sourceDate", () => {
	it("is the first that a ZIP can have where none is given, or an older one", () => {
		for (const epoch of [undefined, "0", "1"])
			assert.equal(sourceDate(epoch).toISOString(), "1980-01-01T00:00:00.000Z");
	});
	it("is what SOURCE_DATE_EPOCH says", () =>
		assert.equal(sourceDate("1700000000").toISOString(), "2023-11-14T22:13:20.000Z"));

	for (const epoch of ["", "yesterday", "-1", "1e3", "1700000000000"]) {
		it(`refuses "${epoch}"`, () =>
			assert.throws(() => sourceDate(epoch), {
				name: "PlainError",
				message: `SOURCE_DATE_EPOCH is "${epoch}": give it seconds since 1970, or none.`,
			}));
	}
});
