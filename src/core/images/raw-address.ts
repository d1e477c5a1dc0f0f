import { encodeSegments } from "../text/path-segments.ts";

/** Where a repository's files are served as they are, by its host: `{path}` is owner and name. */
const RAW: Readonly<Record<string, string>> = {
	"github.com": "https://raw.githubusercontent.com/{path}/{branch}/",
	"gitlab.com": "https://gitlab.com/{path}/-/raw/{branch}/",
	"codeberg.org": "https://codeberg.org/{path}/raw/branch/{branch}/",
};
const REMOTE = /^\s*\[remote "([^"]+)"\]\s*$/;
const URL_LINE = /^\s*url\s*=\s*(\S+)\s*$/;
const ADDRESS =
	/^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git:\/\/|[\w.-]+@)([\w.-]+)(?::\d+)?[/:]([\w./~-]+?)(?:\.git)?\/?$/i;

/**
 * The address at which the files of a Git repository can be had, from the texts of `.git/config` and `.git/HEAD`; undefined where its
 * remote is none of the known hosts, or no branch is checked out. Of several remotes `origin` counts.
 */
export function rawAddressOf(config: string, head: string): string | undefined {
	const branch = /^ref: refs\/heads\/(\S+)\s*$/.exec(head)?.[1];
	const [, host = "", path = ""] = ADDRESS.exec(remoteUrl(config) ?? "") ?? [];
	const form = RAW[host.toLowerCase()];
	if (branch === undefined || form === undefined || !path.includes("/")) return undefined;
	const written = { path: encodeSegments(path.split("/")), branch: encodeSegments(branch.split("/")) };
	return form.replace("{path}", () => written.path).replace("{branch}", () => written.branch);
}

function remoteUrl(config: string): string | undefined {
	const urls = new Map<string, string>();
	let remote: string | undefined;
	for (const line of config.split(/\r\n|\r|\n/)) {
		if (/^\s*\[/.test(line)) remote = REMOTE.exec(line)?.[1];
		const url = URL_LINE.exec(line)?.[1];
		if (remote !== undefined && url !== undefined && !urls.has(remote)) urls.set(remote, url);
	}
	return urls.get("origin") ?? [...urls.values()][0];
}
