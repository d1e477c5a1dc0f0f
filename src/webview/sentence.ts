import { make } from "./make.ts";

const setting = /^recap(?:\.\w+)+$/;

/** A sentence as nodes: what stands in backticks as code, and a setting's name as a button that leads to it where `openSetting` is given. */
export function sentence(
	document: Document,
	text: string,
	openSetting?: (key: string) => void,
): readonly (Node | string)[] {
	return text.split(/(`[^`]+`)/).flatMap((part): readonly (Node | string)[] => {
		const code = /^`([^`]+)`$/.exec(part)?.[1];
		if (code === undefined) return part === "" ? [] : [part];
		if (!openSetting || !setting.test(code)) return [make(document, "code", "", code)];
		const button = make(document, "button", "open-setting", code);
		button.type = "button";
		button.addEventListener("click", () => openSetting(code));
		return [button];
	});
}
