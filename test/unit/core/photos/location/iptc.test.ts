import assert from "node:assert/strict";
import { noFindings } from "../../../../../src/core/photos/location/findings.ts";
import { blankIptc } from "../../../../../src/core/photos/location/iptc.ts";
import { binary, u32 } from "../../../../support/images/binary.ts";
import { toIptc } from "../../../../support/images/iptc.ts";

describe("blankIptc", () => {
	it("moves later datasets and padding up and fills with zeros", () => {
		const caption = toIptc([[120, "Ada"]]);
		const city = toIptc([[90, "Berlin"]]);
		assert.deepEqual(
			blanked(binary(caption, city, caption, "padding")),
			binary(caption, caption, "padding", new Uint8Array(11)),
		);
	});

	it("reads lengths of many bytes", () => {
		const long = (dataset: number) => binary([0x1c, 2, dataset, 0x80, 4], u32(3), "abc");
		assert.deepEqual(blanked(binary(long(92), long(120))), binary(long(120), new Uint8Array(12)));
	});

	it("keeps datasets of other records and what is cut short", () => {
		const envelope = binary([0x1c, 1, 90, 0, 3], "\u001b%G");
		for (const kept of [
			envelope,
			binary([0x1c, 2, 120, 0, 9], "Ada"),
			binary([0x1c, 2, 90]),
			binary("Berlin"),
		]) {
			assert.deepEqual(blanked(kept), kept);
		}
	});
});

function blanked(bytes: Uint8Array): Uint8Array {
	const copy = Uint8Array.from(bytes);
	const findings = noFindings();
	blankIptc(copy, findings);
	return copy;
}
