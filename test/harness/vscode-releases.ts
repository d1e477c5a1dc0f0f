/** A VS Code the project is tested in, and the npm packages that carry it. */
export interface VSCodeRelease {
	readonly vscode: string;
	readonly codeServer: string;
	/** The Node.js its server is built for: another major is fetched from npm. */
	readonly node: string;
	/** The version of npm's `@vscode/ripgrep-universal` to search with, where the server's own comes by an install script. */
	readonly ripgrep?: string;
}

/** `floor` is the oldest VS Code that `engines.vscode` promises. */
export const vscodeReleases = {
	floor: { vscode: "1.99.3", codeServer: "4.99.4", node: "20.20.2", ripgrep: "1.18.0" },
	latest: { vscode: "1.139.1", codeServer: "4.139.1", node: "24.21.0" },
} as const satisfies Record<string, VSCodeRelease>;

export type ReleaseName = keyof typeof vscodeReleases;

export function isReleaseName(name: string | undefined): name is ReleaseName {
	return name !== undefined && Object.hasOwn(vscodeReleases, name);
}
