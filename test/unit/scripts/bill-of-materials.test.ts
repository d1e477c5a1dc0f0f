import assert from "node:assert/strict";
import { billOfMaterials } from "../../../scripts/bill-of-materials.ts";

const extension = { publisher: "ann", name: "recap", version: "1.2.3", license: "MIT" };
const packages = [
	{ name: "@a/b", version: "1.0.0", licence: "MPL-2.0 OR Apache-2.0", folder: "", files: [] },
	{ name: "yaml", version: "2.9.1", licence: "ISC", folder: "", files: [] },
];

describe("billOfMaterials", () => {
	it("lists each bundled package with its version, licence and address", () => {
		const bill = billOfMaterials(extension, packages, new Uint8Array([1, 2, 3]));
		assert.deepEqual(JSON.parse(bill), {
			$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			serialNumber: "urn:uuid:039058c6-f2c0-8cb4-892c-533b0a4d14ef",
			version: 1,
			metadata: {
				component: {
					type: "application",
					"bom-ref": "ann.recap@1.2.3",
					group: "ann",
					name: "recap",
					version: "1.2.3",
					hashes: [
						{ alg: "SHA-256", content: "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81" },
					],
					licenses: [{ expression: "MIT" }],
				},
			},
			components: [
				{
					type: "library",
					"bom-ref": "pkg:npm/%40a/b@1.0.0",
					group: "@a",
					name: "b",
					version: "1.0.0",
					licenses: [{ expression: "MPL-2.0 OR Apache-2.0" }],
					purl: "pkg:npm/%40a/b@1.0.0",
				},
				{
					type: "library",
					"bom-ref": "pkg:npm/yaml@2.9.1",
					name: "yaml",
					version: "2.9.1",
					licenses: [{ expression: "ISC" }],
					purl: "pkg:npm/yaml@2.9.1",
				},
			],
			dependencies: [{ ref: "ann.recap@1.2.3", dependsOn: ["pkg:npm/%40a/b@1.0.0", "pkg:npm/yaml@2.9.1"] }],
		});
	});

	it("is the same each time, and has another number for another package", () => {
		const of = (...bytes: number[]) => billOfMaterials(extension, packages, new Uint8Array(bytes));
		assert.equal(of(1, 2), of(1, 2));
		assert.notEqual(JSON.parse(of(1, 2)).serialNumber, JSON.parse(of(1, 3)).serialNumber);
	});
});
