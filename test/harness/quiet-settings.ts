/** User settings that keep everything off the page that is not the editor or Recap. */
export const quietSettings = {
	"workbench.startupEditor": "none",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.tips.enabled": false,
	"workbench.welcomePage.walkthroughs.openOnInstall": false,
	"chat.disableAIFeatures": true,
	"chat.commandCenter.enabled": false,
	"extensions.ignoreRecommendations": true,
	"extensions.autoCheckUpdates": false,
	"telemetry.telemetryLevel": "off",
	"update.mode": "none",
	"git.enabled": false,
	// VS Code in the browser saves by itself after a second, and what should follow a save would follow without one.
	"files.autoSave": "off",
} as const;
