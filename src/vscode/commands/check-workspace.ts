import { type CommandRecord, inFolder } from "./command.ts";

export const checkWorkspaceCommand: CommandRecord = {
	id: "recap.checkWorkspace",
	title: "Check All Posts",
	about: "Checks every post in the open folders and lists what it finds in the Problems panel.",
	enablement: inFolder,
	run: ({ workspaceCheck }) => workspaceCheck.run(),
};
