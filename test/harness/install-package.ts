import { fetchVSCode } from "./fetch-vscode.ts";
import { runProcess } from "./run-process.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "./temporary-folder.ts";
import type { ReleaseName } from "./vscode-releases.ts";

/** Installs a `.vsix` as VS Code itself does and returns the new folder of installed extensions; temporary. */
export async function installPackage(release: ReleaseName, packagePath: string): Promise<string> {
	const { nodeProgram, serverMain } = await fetchVSCode(release, console.error);
	const extensionsFolder = await newTemporaryFolder("extensions");
	const profile = await newTemporaryFolder("install");
	const { exitCode, output } = await runProcess(nodeProgram, [
		...[serverMain, "--accept-server-license-terms", "--install-extension", packagePath],
		...["--extensions-dir", extensionsFolder, "--user-data-dir", profile, "--server-data-dir", profile],
	]);
	await removeTemporaryFolder(profile);
	if (exitCode !== 0) throw new Error(`VS Code did not install ${packagePath}:\n${output}`);
	return extensionsFolder;
}
