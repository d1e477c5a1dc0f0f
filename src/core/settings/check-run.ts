import { choiceSetting } from "./setting.ts";

export const checkRunSetting = choiceSetting({
	key: "check.run",
	default: "onSave",
	about: "When posts are checked.",
	choices: {
		onSave: "Posts are checked when they are opened and saved; what you mend goes from Problems at once.",
		onType: "Posts are checked when they are opened and while you type, long ones at pauses.",
		off: "Posts are checked only when Check All Posts asks for it.",
	},
});
