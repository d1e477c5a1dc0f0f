import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../test/harness/cache-folder.ts";
import { fetchOnce } from "../test/harness/fetch-once.ts";
import { npmInstall } from "../test/harness/npm-client.ts";

const versions = {
	"markdownlint-cli2": "0.22.1",
	"remark-cli": "12.0.1",
	"remark-frontmatter": "5.0.0",
	"remark-lint-frontmatter-schema": "3.15.4",
} as const;

export type Peer = keyof typeof versions;

/** Who reads XML and calendars, beside `recap schedule`. */
export const schedulePeers = { "fast-xml-parser": "5.12.1", "node-ical": "0.27.2" } as const;

/** The folder of the peers' packages, in the user's cache: fetched from npm the first time. */
export async function fetchPeers(wanted: Readonly<Record<string, string>> = versions): Promise<string> {
	const folder = join(cacheFolder(), `peers-${Object.values(wanted).join("-")}`);
	const install = async (partial: string) => {
		await writeFile(join(partial, "package.json"), JSON.stringify({ private: true, dependencies: wanted }));
		await npmInstall(partial);
	};
	await fetchOnce(folder, [{ name: "installing", run: install }], (line) =>
		console.error(`Fetching the peers: ${line}`),
	);
	return join(folder, "node_modules");
}

export function nameWithVersion(peer: Peer): string {
	return `${peer} ${versions[peer]}`;
}
