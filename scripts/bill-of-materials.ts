import { createHash } from "node:crypto";
import type { BundledPackage } from "./bundled-packages.ts";

/** What of the manifest names the extension. */
export interface BilledExtension {
	readonly publisher: string;
	readonly name: string;
	readonly version: string;
	readonly license: string;
}

/**
 * The packages that are bundled in a `.vsix`, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). npm's own list would be of no
 * use: what is bundled are dev dependencies to it. No time and no chance are in it: equal packages have equal lists.
 */
export function billOfMaterials(
	{ publisher, name, version, license }: BilledExtension,
	packages: readonly BundledPackage[],
	archive: Uint8Array,
): string {
	const hash = createHash("sha256").update(archive).digest("hex");
	const root = `${publisher}.${name}@${version}`;
	const components = packages.map(toComponent);
	const bill = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${toUuid(hash)}`,
		version: 1,
		metadata: {
			component: {
				type: "application",
				"bom-ref": root,
				...{ group: publisher, name, version },
				hashes: [{ alg: "SHA-256", content: hash }],
				licenses: [{ expression: license }],
			},
		},
		components,
		dependencies: [{ ref: root, dependsOn: components.map(({ purl }) => purl) }],
	};
	return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function toComponent({ name, version, licence }: BundledPackage) {
	const [last = "", scope] = name.split("/").reverse();
	const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
	return {
		type: "library",
		"bom-ref": purl,
		...(scope !== undefined && { group: scope }),
		...{ name: last, version },
		licenses: [{ expression: licence }],
		purl,
	};
}

/** A hash as a UUID of the version for uses of one's own (RFC 9562, version 8). */
function toUuid(hash: string): string {
	const [a, b, c, d, e] = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		hash.slice(12, 15),
		hash.slice(15, 18),
		hash.slice(18, 30),
	];
	return `${a}-${b}-8${c}-8${d}-${e}`;
}
