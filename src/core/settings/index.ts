import { checkRunSetting } from "./check-run.ts";
import { dialectSetting } from "./dialect.ts";
import { schemaSetting } from "./front-matter-schema.ts";
import { imagesBaseUrlSetting } from "./images-base-url.ts";
import { imagesFolderSetting } from "./images-folder.ts";
import { keepLocationSetting } from "./images-keep-location.ts";
import { largestSideSetting } from "./images-max-side.ts";
import { largestImageSetting } from "./images-max-size.ts";
import { imageQualitySetting } from "./images-quality.ts";
import { imagesTemplateSetting } from "./images-template.ts";
import { preferReferencesSetting } from "./paste-prefer-references.ts";
import { postsSetting } from "./posts.ts";
import { previewContentsSetting } from "./preview-contents.ts";
import { previewLayoutSetting } from "./preview-layout.ts";
import { scrollSyncSetting } from "./preview-scroll-sync.ts";
import { previewStylesSetting } from "./preview-styles.ts";
import { requiredFieldsSetting } from "./required-fields.ts";
import { rulesSetting } from "./rules.ts";
import { sessionTemplateSetting } from "./session-template.ts";
import { sessionWordsSetting } from "./session-words.ts";
import type { Setting } from "./setting.ts";

/** Every setting, in the order of the settings editor and the README. */
export const settings: readonly Setting<unknown>[] = [
	postsSetting,
	imagesFolderSetting,
	imagesBaseUrlSetting,
	keepLocationSetting,
	imagesTemplateSetting,
	largestImageSetting,
	largestSideSetting,
	imageQualitySetting,
	scrollSyncSetting,
	previewLayoutSetting,
	previewStylesSetting,
	previewContentsSetting,
	checkRunSetting,
	dialectSetting,
	requiredFieldsSetting,
	preferReferencesSetting,
	sessionTemplateSetting,
	sessionWordsSetting,
	rulesSetting,
	schemaSetting,
];
