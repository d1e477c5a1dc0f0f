import { packageExtension } from "../../scripts/package.ts";
import { installPackage } from "../harness/install-package.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../harness/temporary-folder.ts";
import { openWorkbench } from "./support/open-workbench.ts";

describe("the packaged extension", () => {
	let packages: string;
	let packagePath: string;

	before(async () => {
		packages = await newTemporaryFolder("vsix");
		packagePath = (await packageExtension(packages)).path;
	});
	after(() => removeTemporaryFolder(packages));

	for (const release of ["floor", "latest"] as const) {
		it(`is active in VS Code, ${release}, once a post is open`, async () => {
			const extensionsFolder = await installPackage(release, packagePath);
			const files = { "post.md": "---\ntitle: A day out\n---\n\nHello.\n" };
			const workbench = await openWorkbench({
				release,
				files,
				fromSource: false,
				window: { extensionsFolder },
			});
			await workbench.openFile("post.md");
			await workbench.runCommand("Developer: Show Running Extensions");
			const rows = workbench.page.locator(".runtime-extensions-editor .monaco-list-row");
			const ours = rows.filter({ hasText: "Recap: Tech-Event Writeups" });
			await ours.getByText(/Activation: \d+ms/).waitFor();
			await workbench.screenshot(`packaged-${release}`);
			await workbench.close();
			await removeTemporaryFolder(extensionsFolder);
		});
	}
});
