import { packageExtension } from "../../../scripts/package.ts";
import { installPackage } from "../../harness/install-package.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import type { ReleaseName } from "../../harness/vscode-releases.ts";

/** Packs Recap, installs that as a new user does, and returns the new folder of installed extensions; temporary. */
export async function installRecap(release: ReleaseName): Promise<string> {
	const packages = await newTemporaryFolder("vsix");
	const { path } = await packageExtension(packages);
	const extensionsFolder = await installPackage(release, path);
	await removeTemporaryFolder(packages);
	return extensionsFolder;
}
