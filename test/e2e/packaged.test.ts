import { packageExtension } from "../../scripts/package.ts";
import { installPackage } from "../harness/install-package.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../harness/temporary-folder.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

for (const release of ["floor", "latest"] as const) {
	describe(`the packaged extension in VS Code, ${release}`, () => {
		let packages: string;
		let extensionsFolder: string;
		let workbench: Workbench;

		before(async () => {
			packages = await newTemporaryFolder("vsix");
			const { path } = await packageExtension(packages);
			extensionsFolder = await installPackage(release, path);
			workbench = await openWorkbench({
				...{ release, fromSource: false, window: { extensionsFolder } },
				files: { "post.md": "---\ntitle: A day out\n---\n\nHello.\n" },
			});
		});

		after(async () => {
			await workbench?.close();
			await removeTemporaryFolder(extensionsFolder);
			await removeTemporaryFolder(packages);
		});

		it("is installed, and active once a post is open", async () => {
			await workbench.openFile("post.md");
			await workbench.runCommand("Developer: Show Running Extensions");
			const row = workbench.page.locator(".runtime-extensions-editor .monaco-list-row", {
				hasText: "Recap: Tech-Event Writeups",
			});
			await row.getByText(/Activation: \d+ms/).waitFor();
			await workbench.screenshot(`packaged-${release}`);
		});
	});
}
