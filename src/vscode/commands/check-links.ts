import { type CommandRecord, onMarkdown } from "./command.ts";

export const checkLinksCommand: CommandRecord = {
	id: "recap.checkLinks",
	title: "Check Links",
	about:
		"Asks the addresses that the post links: dead ones, those that have moved, that answer on https, or stand behind a shortener, each with a fix where there is one.",
	enablement: onMarkdown,
	run: ({ linkCheck }) => linkCheck.run(),
};
