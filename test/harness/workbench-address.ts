export interface WorkbenchAddress {
	readonly port: number;
	/** The server's connection token. */
	readonly token: string;
	/** Absolute path of the folder to open, or of a `.code-workspace` file. */
	readonly folder: string;
	/** Absolute path of an extension to load from its source folder. */
	readonly extension?: string;
	/** Absolute path of a test bundle that exports `run(): Promise<void>`. */
	readonly tests?: string;
	/** Where the extension runs: in Node on the server, or in a web worker of the page. */
	readonly host?: "node" | "web";
	/** Absolute path of a file to show at once. */
	readonly file?: string;
}

/** The address of a workbench page, with what VS Code's desktop takes as arguments in its `payload`. */
export function workbenchAddress({ port, token, folder, ...inside }: WorkbenchAddress): string {
	const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
	const { extension, tests, host, file } = inside;
	const payload: [string, string][] = [["skipWelcome", "true"]];
	if (extension) payload.push(["extensionDevelopmentPath", remote(extension)]);
	if (extension && host === "web") payload.push(["extensionDevelopmentKind", "web"]);
	if (tests) payload.push(["extensionTestsPath", remote(tests)]);
	if (file) payload.push(["openFile", remote(file)]);
	const what = folder.endsWith(".code-workspace") ? "workspace" : "folder";
	const query = new URLSearchParams({ tkn: token, [what]: folder, payload: JSON.stringify(payload) });
	return `http://127.0.0.1:${port}/?${query}`;
}
