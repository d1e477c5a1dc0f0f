import { type Guard, message } from "../shapes.ts";

const isSetting: Guard<string> = (value): value is string =>
	typeof value === "string" && value.length < 100 && /^recap(?:\.\w+)+$/.test(value);

/** The reader asks for one of Recap's settings. */
export const openSetting = message("openSetting", { key: isSetting });
